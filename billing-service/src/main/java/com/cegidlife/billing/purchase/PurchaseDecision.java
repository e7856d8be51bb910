package com.cegidlife.billing.purchase;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What was decided on a purchase.
 *
 * @param decidedBy null when a rule decided, or the customer had accepted beforehand
 * @param rejection null when it was confirmed
 */
@Embeddable
public record PurchaseDecision(
        @Column(name = "decided_at") Instant decidedAt,
        @Column(name = "decided_by") UUID decidedBy,
        @Embedded Rejection rejection) {

    /** Who decided; empty when a rule did, or the customer had accepted beforehand. */
    public Optional<UUID> decider() {
        return Optional.ofNullable(decidedBy);
    }

    /** Why it was rejected; empty when it was confirmed. */
    public Optional<Rejection> whyRejected() {
        return Optional.ofNullable(rejection);
    }
}
