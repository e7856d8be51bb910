package com.cegidlife.billing.credit.rest;

import com.cegidlife.billing.credit.CreditLot;
import com.cegidlife.billing.credit.CreditOrigin;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Credits that were granted or bought together.
 *
 * @param usableFrom first day of use, Europe/Paris
 * @param expiresOn the day from which they are worth nothing: the last day of use is the one before (D25)
 * @param credits how many there were at first: the sum of the three below
 * @param available neither reserved nor spent; worth something until it expires
 */
public record CreditLotView(
        UUID id,
        CreditOrigin origin,
        LocalDate usableFrom,
        LocalDate expiresOn,
        int credits,
        int available,
        int reserved,
        int spent) {

    static CreditLotView of(CreditLot lot) {
        return new CreditLotView(
                lot.id(),
                lot.origin(),
                lot.usableFrom(),
                lot.expiresOn(),
                lot.credits(),
                lot.available(),
                lot.reserved(),
                lot.spent());
    }
}
