package com.cegidlife.ticket.creditorder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * What an agent decided on an order in credits.
 *
 * @param by the agent
 * @param credits what the service costs; null when declined
 * @param declineReason null when accepted
 */
@Embeddable
public record OrderDecision(
        @Column(name = "decided_by") UUID by,
        @Column(name = "decided_at") Instant at,
        Integer credits,
        @Column(name = "decline_reason") String declineReason) {

    static OrderDecision accepted(int credits, UUID by, Instant at) {
        return new OrderDecision(by, at, credits, null);
    }

    static OrderDecision declined(String reason, UUID by, Instant at) {
        return new OrderDecision(by, at, null, reason);
    }
}
