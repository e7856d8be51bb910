package com.cegidlife.billing.subscription;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A billing period of a contract, computed from its first invoice day and never from the period before (D7): begun on
 * 31 Jan, they follow on 30 Apr, 31 Jul and 31 Oct.
 *
 * @param from first day
 * @param until first day of the next one (D20)
 */
public record Quarter(LocalDate from, LocalDate until) {

    private static final int MONTHS = 3;

    /** The quarter of a number, from 0. */
    static Quarter numbered(LocalDate firstInvoiceDay, long number) {
        return new Quarter(
                firstInvoiceDay.plusMonths(MONTHS * number), firstInvoiceDay.plusMonths(MONTHS * (number + 1)));
    }

    /** The quarter that a day belongs to, which is not before the first invoice day. */
    static Quarter with(LocalDate firstInvoiceDay, LocalDate day) {
        var quarter = numbered(firstInvoiceDay, ChronoUnit.MONTHS.between(firstInvoiceDay, day) / MONTHS);
        return quarter.until.isAfter(day)
                ? quarter
                : numbered(firstInvoiceDay, ChronoUnit.MONTHS.between(firstInvoiceDay, day) / MONTHS + 1);
    }

    /** How many days it has. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, until));
    }
}
