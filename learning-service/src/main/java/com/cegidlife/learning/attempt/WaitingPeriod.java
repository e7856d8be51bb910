package com.cegidlife.learning.attempt;

import com.cegidlife.businesstime.BookletCalendars;
import java.time.Instant;

/** How long a user waits after a failed attempt (R15.5, D5). */
final class WaitingPeriod {

    private static final int DAYS = 7;

    private WaitingPeriod() {}

    /**
     * Seven days later at the same local time in Paris. One that does not exist moves forward by the gap; one that comes twice
     * is the first of the two (D27).
     */
    static Instant endAfter(Instant failure) {
        return failure.atZone(BookletCalendars.PARIS)
                .toLocalDateTime()
                .plusDays(DAYS)
                .atZone(BookletCalendars.PARIS)
                .withEarlierOffsetAtOverlap()
                .toInstant();
    }
}
