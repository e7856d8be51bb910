/** A monitoring probe: looks at targets at fixed intervals and publishes what it saw. */
package com.cegidlife.probe;
