package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/**
 * The purchase was not confirmed in time, and must not be any more. A confirmation made at or before the announced
 * {@code expiresAt} counts nevertheless, even when it becomes known later.
 */
@EventType("com.cegidlife.ticket.purchase-expired.v1")
public record PurchaseExpired(UUID purchaseId, UUID ticketId, UUID customerId, Instant expiredAt)
        implements PurchaseRequestEvent {

    @Override
    public String key() {
        return purchaseId.toString();
    }
}
