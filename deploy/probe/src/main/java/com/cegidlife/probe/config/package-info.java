/** The YAML file: read, judged as a whole, and read again when it changes. */
package com.cegidlife.probe.config;
