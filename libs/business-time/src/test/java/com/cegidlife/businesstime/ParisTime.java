package com.cegidlife.businesstime;

import java.time.Instant;
import java.time.LocalDateTime;

/** Instants as a clock on a wall in Paris shows them. */
final class ParisTime {

    private ParisTime() {}

    static Instant paris(String wallClock) {
        return LocalDateTime.parse(wallClock).atZone(BookletCalendars.PARIS).toInstant();
    }
}
