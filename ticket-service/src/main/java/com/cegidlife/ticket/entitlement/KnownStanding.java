package com.cegidlife.ticket.entitlement;

import com.cegidlife.events.Standing;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * Where a user stands on a product.
 *
 * @param learningUntil end of the learning phase, exclusive; null when learning-service never told one
 */
@Embeddable
public record KnownStanding(
        String product,
        @Enumerated(EnumType.STRING) Standing standing,
        @Column(name = "learning_until") Instant learningUntil) {

    /** Compares with the clock, because the event that tells the end of a phase may be late (R15.9, R15.10). */
    boolean allowsFreeQuestionsAt(Instant now) {
        return switch (standing) {
            case CERTIFIED -> true;
            case LEARNING -> learningUntil == null || now.isBefore(learningUntil);
            case LAPSED -> false;
        };
    }
}
