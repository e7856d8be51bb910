package com.cegidlife.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The dates of contracts and invoices: days in Europe/Paris. */
public final class BusinessDate {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private BusinessDate() {}

    /** The day that it is in Paris. */
    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, PARIS);
    }
}
