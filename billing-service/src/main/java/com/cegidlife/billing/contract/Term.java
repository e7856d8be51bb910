package com.cegidlife.billing.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.Period;

/**
 * The running period of a contract, in business dates of Europe/Paris.
 *
 * @param activatedOn the day the access codes were communicated: the first invoice day (R19.1), billed
 * @param endsOn the day of the end, not billed (D20)
 */
@Embeddable
public record Term(
        @Column(name = "activated_on") LocalDate activatedOn,
        @Column(name = "term_ends_on") LocalDate endsOn) {

    private static final Period FIRST = Period.ofMonths(36);

    /** The first term: 36 months of billing (R20.1), counted from the first invoice day (D26). */
    public static Term startingOn(LocalDate firstInvoiceDay) {
        return new Term(firstInvoiceDay, firstInvoiceDay.plus(FIRST));
    }
}
