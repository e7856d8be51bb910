package com.cegidlife.availability.outage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who declared an outage, and who took that back, if anyone. */
@Embeddable
record Declaration(
        @Column(name = "declared_by") UUID declaredBy,
        @Column(name = "retracted_by") UUID retractedBy,
        @Column(name = "retracted_at") Instant retractedAt) {

    static Declaration by(UUID operatorId) {
        return new Declaration(operatorId, null, null);
    }

    Declaration retracted(UUID operatorId, Instant now) {
        return new Declaration(declaredBy, operatorId, now);
    }
}
