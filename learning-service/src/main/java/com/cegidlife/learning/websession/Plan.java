package com.cegidlife.learning.websession;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * What trainers plan.
 *
 * @param product whose holders may come
 * @param minutes how long it lasts
 * @param capacity how many may come
 * @param link where it takes place, for those who are registered
 */
@Embeddable
public record Plan(
        String title,
        String description,
        String product,
        @Column(name = "starts_at") Instant startsAt,
        int minutes,
        int capacity,
        String link) {

    Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }
}
