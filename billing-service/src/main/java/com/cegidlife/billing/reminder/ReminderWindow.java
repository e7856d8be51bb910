package com.cegidlife.billing.reminder;

import com.cegidlife.billing.contract.TermPeriod;
import java.time.LocalDate;
import java.time.Period;

/**
 * When a non-professional customer must be told that it may refuse the renewal: three months before the last day on which
 * it may at the earliest, and one month before it at the latest (article L215-1 of the Code de la consommation; L5).
 *
 * @param opensOn first day
 * @param closesOn last day
 */
public record ReminderWindow(LocalDate opensOn, LocalDate closesOn) {

    private static final Period EARLIEST = Period.ofMonths(3);
    private static final Period LATEST = Period.ofMonths(1);
    /** In the middle, so that weeks without a mail server or an administrator do no harm. */
    private static final Period CHOSEN = Period.ofMonths(2);

    static ReminderWindow before(TermPeriod period) {
        var deadline = period.noticeDeadline();
        return new ReminderWindow(deadline.minus(EARLIEST), deadline.minus(LATEST));
    }

    /** The day on which it is told. */
    static LocalDate dayFor(TermPeriod period) {
        return period.noticeDeadline().minus(CHOSEN);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}
