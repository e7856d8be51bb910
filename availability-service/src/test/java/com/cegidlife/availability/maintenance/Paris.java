package com.cegidlife.availability.maintenance;

import com.cegidlife.businesstime.BookletCalendars;
import java.time.Instant;
import java.time.LocalDateTime;

/** Instants as the clock in Paris shows them. */
final class Paris {

    private Paris() {}

    /** @param local such as {@code 2026-11-27T20:00} */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BookletCalendars.PARIS).toInstant();
    }
}
