package com.cegidlife.servicekit.problem.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/**
 * The years in which the dates of a request may lie: 1 to 9999, which RFC 3339 can write. With others arithmetic overflows, and
 * the database cannot hold them all.
 */
final class FourDigitYears {

    private static final int LAST = 9999;

    private FourDigitYears() {}

    /**
     * The date itself.
     *
     * @throws DateTimeException when it lies in another year
     */
    static <T extends TemporalAccessor> T mustHold(T date) {
        var year = (date instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : date).get(ChronoField.YEAR);
        if (year < 1 || year > LAST) {
            throw new DateTimeException("Not a year of four digits: " + year);
        }
        return date;
    }
}
