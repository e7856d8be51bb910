/** What a check looks at, and how: HTTP, TCP, TLS and DNS, each within its time limit. */
package com.cegidlife.probe.check;
