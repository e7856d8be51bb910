package com.cegidlife.billing.credit.rest;

import com.cegidlife.billing.credit.CreditBalance;
import java.time.LocalDate;

/**
 * What a customer holds on a day.
 *
 * @param on Europe/Paris
 * @param available what may be spent; nothing of lots that have expired by then
 * @param reserved set aside for services that are not delivered yet
 */
public record CreditBalanceView(LocalDate on, long available, long reserved) {

    static CreditBalanceView of(CreditBalance balance) {
        return new CreditBalanceView(balance.on(), balance.available(), balance.reserved());
    }
}
