package com.cegidlife.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The dates of contracts and invoices: days in Europe/Paris. */
public final class BusinessDate {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private BusinessDate() {}

    /** The day that it is in Paris. */
    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, PARIS);
    }

    /** The instant of a day at which it is so late in Paris; when it comes twice the first, when it does not come the next. */
    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(PARIS).toInstant();
    }

    /** The instant at which a day begins in Paris. */
    public static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(PARIS).toInstant();
    }
}
