package com.cegidlife.billing.credit.rest;

import com.cegidlife.billing.credit.CreditMovement;
import com.cegidlife.billing.credit.CreditPlace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Credits of a lot that went from one place to another.
 *
 * @param debitId what it was for; absent for the issue of a lot
 * @param on the day from which it counts, Europe/Paris
 */
public record CreditMovementView(
        UUID id,
        UUID lotId,
        Optional<UUID> debitId,
        CreditPlace from,
        CreditPlace to,
        int credits,
        LocalDate on,
        Instant at) {

    static CreditMovementView of(CreditMovement movement) {
        return new CreditMovementView(
                movement.id(),
                movement.lotId(),
                movement.debitId(),
                movement.route().from(),
                movement.route().to(),
                movement.credits(),
                movement.movedOn(),
                movement.movedAt());
    }
}
