package com.cegidlife.learning.cockpit.rest;

import com.cegidlife.events.Standing;
import com.cegidlife.learning.cockpit.LearnerRow;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A user and one of their functional roles.
 *
 * @param standing for this role alone
 * @param learningUntil end of the learning phase of this role, excluded; absent when it was never given
 * @param daysLeft days until the last day of the open phase; absent unless learning
 * @param certificate number of the valid certificate for this role; absent when there is none
 * @param freeUsageQuestions whether usage questions on the product are free, by whatever role
 * @param freeUntil end of the free questions as things stand, excluded; absent when nothing ends them, or they are not free
 */
public record LearnerView(
        UUID userId,
        String name,
        String product,
        String functionalRole,
        Standing standing,
        Optional<Instant> learningUntil,
        Optional<Long> daysLeft,
        Optional<String> certificate,
        boolean freeUsageQuestions,
        Optional<Instant> freeUntil) {

    static LearnerView of(LearnerRow row, Instant now) {
        return new LearnerView(
                row.userId(),
                row.name(),
                row.product(),
                row.functionalRole(),
                row.standing(),
                row.learningUntil(),
                row.daysLeft(now),
                row.certificate(),
                row.free(),
                row.freeUntil());
    }
}
