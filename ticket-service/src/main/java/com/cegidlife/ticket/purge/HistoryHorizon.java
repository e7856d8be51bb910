package com.cegidlife.ticket.purge;

import com.cegidlife.businesstime.BookletCalendars;
import java.time.Instant;
import java.time.LocalDate;

/** How far history must reach back: the current year and the two before it, civil years in Paris (R4.1). */
final class HistoryHorizon {

    private static final int YEARS_BEFORE = 2;

    private HistoryHorizon() {}

    /** The first instant that history must cover; what happened only before it may be purged. */
    static Instant at(Instant now) {
        var year = now.atZone(BookletCalendars.PARIS).getYear() - YEARS_BEFORE;
        return LocalDate.of(year, 1, 1).atStartOfDay(BookletCalendars.PARIS).toInstant();
    }
}
