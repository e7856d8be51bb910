package com.cegidlife.billing.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a contract runs, in business dates of Europe/Paris.
 *
 * @param activatedOn the day the access codes were communicated: the first invoice day (R19.1), billed
 * @param endsOn the day the running period ends, not billed (D20); renewed then, unless it is the effective end
 * @param effectiveEnd the day the contract ends by a notice of non-renewal (R20.2), not billed; null while it is renewed
 */
@Embeddable
public record Term(
        @Column(name = "activated_on") LocalDate activatedOn,
        @Column(name = "term_ends_on") LocalDate endsOn,
        @Column(name = "effective_end") LocalDate effectiveEnd) {

    /** The first term: 36 months of billing (R20.1), counted from the first invoice day (D26). */
    public static Term startingOn(LocalDate firstInvoiceDay) {
        return new Term(firstInvoiceDay, TermPeriod.numbered(firstInvoiceDay, 0).endsOn(), null);
    }

    /** The day of the end, once it is known. */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(effectiveEnd);
    }

    /** The period that the term stands in. */
    public TermPeriod period() {
        return TermPeriod.runningOn(activatedOn, endsOn.minusDays(1));
    }

    /** Whether the contract gives, and is billed, on a day: the one of the end is not (D20). */
    public boolean covers(LocalDate day) {
        return !day.isBefore(activatedOn) && !isOverOn(day);
    }

    boolean isOverOn(LocalDate day) {
        return effectiveEnd != null && !day.isBefore(effectiveEnd);
    }

    Term endingOn(LocalDate end) {
        return new Term(activatedOn, endsOn, end);
    }

    /** The term as it stands on a day: over, or renewed as often as it takes; never back by a clock that is set back. */
    Term settledOn(LocalDate today) {
        if (isOverOn(today)) {
            return new Term(activatedOn, effectiveEnd, effectiveEnd);
        }
        var running = TermPeriod.runningOn(activatedOn, today).endsOn();
        return running.isAfter(endsOn) ? new Term(activatedOn, running, effectiveEnd) : this;
    }
}
