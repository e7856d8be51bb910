package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/** The purchase will not be made, and nothing is billed. Told once for each purchase, and final. */
@EventType("com.cegidlife.billing.purchase-rejected.v1")
public record PurchaseRejected(UUID purchaseId, UUID customerId, Reason reason, Instant rejectedAt)
        implements PurchaseDecisionEvent {

    @Override
    public String key() {
        return purchaseId.toString();
    }

    /**
     * Why, for machines and in two languages for people.
     *
     * @param code {@code customer-unknown}, {@code no-contract-in-force}, {@code quote-missing},
     *     {@code declined-by-customer} or {@code rejected-by-publisher}; others may be added
     */
    public record Reason(String code, String french, String english) {}
}
