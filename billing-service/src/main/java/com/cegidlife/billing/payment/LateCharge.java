package com.cegidlife.billing.payment;

import java.time.LocalDate;

/**
 * What an invoice paid late costs.
 *
 * @param after the due day, or the day up to which it was charged before
 * @param until last day counted
 * @param penaltyCents at the rate that the invoice states; outside the tax
 * @param feeCents the recovery fee, owed once, by professionals; outside the tax
 */
public record LateCharge(LocalDate after, LocalDate until, long penaltyCents, long feeCents) {

    boolean isNothing() {
        return penaltyCents == 0 && feeCents == 0;
    }
}
