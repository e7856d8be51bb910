package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/**
 * The purchase is confirmed and will be billed: the ticket may go on (R15.15, R15.16). Told once for each purchase, and
 * final.
 *
 * @param orderNumber of the purchase, as people call it
 * @param confirmedAt never after the {@code expiresAt} of the request; what was confirmed in time counts, even when it
 *     becomes known after the purchase has expired
 */
@EventType("com.cegidlife.billing.purchase-confirmed.v1")
public record PurchaseConfirmed(UUID purchaseId, UUID customerId, String orderNumber, Instant confirmedAt)
        implements PurchaseDecisionEvent {

    @Override
    public String key() {
        return purchaseId.toString();
    }
}
