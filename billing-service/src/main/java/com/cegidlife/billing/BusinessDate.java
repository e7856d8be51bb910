package com.cegidlife.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The dates of contracts and invoices: days in Europe/Paris. */
public final class BusinessDate {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private BusinessDate() {}

    /** The instant at which a day begins in Paris. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(PARIS).toInstant();
    }

    /** The instant at which a clock in Paris shows a time of a day. */
    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(PARIS).toInstant();
    }

    /** The day that it is in Paris. */
    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, PARIS);
    }
}
