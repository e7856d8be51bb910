package com.cegidlife.learning.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;

/**
 * The time in which a user learns a functional role and asks usage questions for free (R15.8, R15.9).
 *
 * @param product of the functional role
 * @param endsAt excluded
 */
@Embeddable
public record LearningPhase(
        @Column(name = "functional_role") String functionalRole,
        String product,
        @Column(name = "starts_at") Instant startsAt,
        @Column(name = "ends_at") Instant endsAt) {

    private static final Period LENGTH = Period.ofMonths(6);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /**
     * A phase of six months: it ends at 24:00 Europe/Paris on the day with the same number, or on the month's last day
     * when there is none (D4).
     */
    static LearningPhase startingAt(Instant start, String functionalRole, String product) {
        var lastDay = start.atZone(PARIS).toLocalDate().plus(LENGTH);
        var end = lastDay.plusDays(1).atStartOfDay(PARIS).toInstant();
        return new LearningPhase(functionalRole, product, start, end);
    }

    boolean hasBegunAt(Instant instant) {
        return !instant.isBefore(startsAt);
    }

    boolean isOpenAt(Instant instant) {
        return hasBegunAt(instant) && instant.isBefore(endsAt);
    }
}
