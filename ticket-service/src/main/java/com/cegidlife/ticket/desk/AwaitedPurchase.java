package com.cegidlife.ticket.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * The purchase that something waits for.
 *
 * @param expiresAt last instant at which a confirmation counts
 */
@Embeddable
public record AwaitedPurchase(
        @Column(name = "purchase_id") UUID purchaseId,
        @Column(name = "purchase_expires_at") Instant expiresAt) {}
