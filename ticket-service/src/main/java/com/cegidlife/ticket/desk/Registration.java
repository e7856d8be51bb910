package com.cegidlife.ticket.desk;

import java.util.Optional;
import java.util.UUID;

/**
 * What is to be registered, for which customer and at whose request.
 *
 * @param purchase what must be confirmed before the ticket opens (R15.16); empty for one that opens at once
 */
public record Registration(
        UUID customerId,
        Actor requester,
        TicketOrigin origin,
        TicketRequest request,
        Optional<AwaitedPurchase> purchase) {

    /** One that opens at once. */
    public Registration(UUID customerId, Actor requester, TicketOrigin origin, TicketRequest request) {
        this(customerId, requester, origin, request, Optional.empty());
    }

    Registration awaiting(AwaitedPurchase awaited) {
        return new Registration(customerId, requester, origin, request, Optional.of(awaited));
    }
}
