package com.cegidlife.billing.debit.rest;

import com.cegidlife.billing.debit.Mandate;
import com.cegidlife.servicekit.http.Versioned;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a customer allows us to collect.
 *
 * @param reference unique mandate reference
 * @param iban all but its last four characters hidden
 * @param revokedOn absent while it is in force
 */
public record MandateView(
        String reference,
        UUID customerId,
        String holder,
        String iban,
        LocalDate signedOn,
        Optional<LocalDate> revokedOn,
        long version)
        implements Versioned {

    private static final int SHOWN = 4;

    static MandateView of(Mandate mandate) {
        return new MandateView(
                mandate.reference(),
                mandate.customerId(),
                mandate.holder(),
                "…" + mandate.iban().substring(mandate.iban().length() - SHOWN),
                mandate.signedOn(),
                mandate.revokedOn(),
                mandate.version());
    }
}
