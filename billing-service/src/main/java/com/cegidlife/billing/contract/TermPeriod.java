package com.cegidlife.billing.contract;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * A period of a contract, in business dates of Europe/Paris: the first one, of 36 months, then one a year by tacit renewal
 * (R20.1). Each is counted from the first invoice day and never from the period before (D26): begun on 29 Feb 2024, the
 * periods end on 28 Feb 2027, then on 29 Feb 2028.
 *
 * @param ordinal 0 for the first period
 * @param startsOn first day
 * @param endsOn day of the end, which belongs to the next period (D20)
 */
public record TermPeriod(int ordinal, LocalDate startsOn, LocalDate endsOn) {

    private static final Period FIRST = Period.ofMonths(36);
    private static final int MONTHS_OF_RENEWAL = 12;
    private static final Period NOTICE = Period.ofMonths(6);

    /** @param ordinal from 0 */
    public static TermPeriod numbered(LocalDate firstInvoiceDay, int ordinal) {
        var startsOn = ordinal == 0 ? firstInvoiceDay : endOf(firstInvoiceDay, ordinal - 1);
        return new TermPeriod(ordinal, startsOn, endOf(firstInvoiceDay, ordinal));
    }

    private static LocalDate endOf(LocalDate firstInvoiceDay, int ordinal) {
        return firstInvoiceDay.plusMonths(FIRST.toTotalMonths() + (long) ordinal * MONTHS_OF_RENEWAL);
    }

    /** The period that a day belongs to; the first one for a day before it. */
    public static TermPeriod runningOn(LocalDate firstInvoiceDay, LocalDate day) {
        var monthsAfterFirst = ChronoUnit.MONTHS.between(firstInvoiceDay.plus(FIRST), day);
        var ordinal = (int) Math.max(0, monthsAfterFirst / MONTHS_OF_RENEWAL);
        while (!endOf(firstInvoiceDay, ordinal).isAfter(day)) {
            ordinal++;
        }
        return numbered(firstInvoiceDay, ordinal);
    }

    /**
     * The period at whose end a contract ends by a notice of non-renewal received on a day: the running one when it is
     * received six months before its end or earlier, else the following one (R20.2, D10).
     */
    public static TermPeriod endedByNotice(LocalDate firstInvoiceDay, LocalDate receivedOn) {
        var running = runningOn(firstInvoiceDay, receivedOn);
        return running.isInTime(receivedOn) ? running : numbered(firstInvoiceDay, running.ordinal() + 1);
    }

    /** The last day on which a notice is received in time to end the contract with this period (R20.2, D26). */
    public LocalDate noticeDeadline() {
        return endsOn.minus(NOTICE);
    }

    /** Whether a notice received on a day ends the contract with this period (D10). */
    public boolean isInTime(LocalDate receivedOn) {
        return !receivedOn.isAfter(noticeDeadline());
    }
}
