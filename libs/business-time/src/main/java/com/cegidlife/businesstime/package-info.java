/**
 * Business time: the working calendars of the service booklet and exact arithmetic on them. Instants are half-open
 * everywhere: an opening contains its first instant and not its last.
 */
package com.cegidlife.businesstime;
