package com.cegidlife.billing.contract.rest;

import com.cegidlife.billing.contract.Term;
import com.cegidlife.billing.contract.TermPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The term of a contract as it will be on a day, as far as it is known now: renewed period by period, unless a notice ends it.
 *
 * @param activatedOn the first invoice day, from which every period is counted (D26)
 * @param on the day looked at, Europe/Paris
 * @param inForce whether the contract gives, and is billed, on that day
 * @param effectiveEnd the day it ends by a notice of non-renewal, not billed (D20); absent while it is renewed
 * @param running the period that the day belongs to; absent when the contract is not in force then
 * @param periods from the first one to the one of that day, or the last one
 */
public record TermView(
        LocalDate activatedOn,
        LocalDate on,
        boolean inForce,
        Optional<LocalDate> effectiveEnd,
        Optional<PeriodView> running,
        List<PeriodView> periods) {

    static TermView of(Term term, LocalDate on) {
        var lastDay = term.end()
                .filter(end -> !on.isBefore(end))
                .map(end -> end.minusDays(1))
                .orElse(on);
        var last = TermPeriod.runningOn(term.activatedOn(), lastDay);
        var periods = IntStream.rangeClosed(0, last.ordinal())
                .mapToObj(ordinal -> PeriodView.of(TermPeriod.numbered(term.activatedOn(), ordinal)))
                .toList();
        var running = term.covers(on) ? Optional.of(periods.getLast()) : Optional.<PeriodView>empty();
        return new TermView(term.activatedOn(), on, term.covers(on), term.end(), running, periods);
    }

    /**
     * A period.
     *
     * @param ordinal 0 for the first one, of 36 months; the others are years (R20.1)
     * @param endsOn the day of its end, which belongs to the next period (D20)
     * @param noticeDeadline last day on which a notice of non-renewal is received in time to end the contract with it
     */
    public record PeriodView(int ordinal, LocalDate startsOn, LocalDate endsOn, LocalDate noticeDeadline) {

        static PeriodView of(TermPeriod period) {
            return new PeriodView(period.ordinal(), period.startsOn(), period.endsOn(), period.noticeDeadline());
        }
    }
}
