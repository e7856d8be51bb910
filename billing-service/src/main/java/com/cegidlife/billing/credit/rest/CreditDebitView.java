package com.cegidlife.billing.credit.rest;

import com.cegidlife.billing.credit.CreditDebit;
import com.cegidlife.billing.credit.DebitState;
import com.cegidlife.servicekit.http.Versioned;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A service that is paid in credits.
 *
 * @param ticketNumber of the order in credits
 * @param service code of the service
 * @param settledAt when it was confirmed, released or refunded, the last of these
 */
public record CreditDebitView(
        UUID id,
        Optional<String> ticketNumber,
        String service,
        int credits,
        DebitState state,
        Instant reservedAt,
        Optional<Instant> settledAt,
        long version)
        implements Versioned {

    static CreditDebitView of(CreditDebit debit) {
        return new CreditDebitView(
                debit.id(),
                debit.ticketNumber(),
                debit.service(),
                debit.credits(),
                debit.state(),
                debit.reservedAt(),
                debit.settledAt(),
                debit.version());
    }
}
