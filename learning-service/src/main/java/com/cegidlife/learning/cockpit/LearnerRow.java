package com.cegidlife.learning.cockpit;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.events.Standing;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * A user and a functional role that was given to them, or for which they were certified (R15.13).
 *
 * @param name as billing writes it
 * @param email empty when none is known
 * @param standing for this role alone; questions are free or not by product, as {@code freeUntil} says
 * @param learningUntil end of the learning phase of this role, excluded; empty when the role was never given
 * @param certificate number of the latest valid one for this role
 * @param free whether usage questions on the product are free now (D18)
 * @param freeUntil until when, excluded, as things stand; empty while a certification is valid that nothing ends, and when
 *     they are not free
 */
public record LearnerRow(
        UUID userId,
        String name,
        Optional<String> email,
        String product,
        String functionalRole,
        Standing standing,
        Optional<Instant> learningUntil,
        Optional<String> certificate,
        boolean free,
        Optional<Instant> freeUntil) {

    /** Days until the last day of the open phase, in Paris: 0 on that day; empty unless learning. */
    public Optional<Long> daysLeft(Instant now) {
        return learningUntil.filter(end -> standing == Standing.LEARNING).map(end -> {
            var today = now.atZone(BookletCalendars.PARIS).toLocalDate();
            var lastDay = end.atZone(BookletCalendars.PARIS).toLocalDate().minusDays(1);
            return ChronoUnit.DAYS.between(today, lastDay);
        });
    }
}
