/**
 * The published language of the suite: event records, one sealed interface a topic, and their CloudEvents envelope.
 * Names on the wire are strings stated here; renaming a class changes no byte.
 */
package com.cegidlife.events;
