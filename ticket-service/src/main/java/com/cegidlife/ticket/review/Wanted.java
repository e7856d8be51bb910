package com.cegidlife.ticket.review;

import java.time.Instant;
import java.util.UUID;

/**
 * Which tickets of a customer to read, in the order of their registration.
 *
 * @param from those registered later than this instant, or at it with an id above {@code after}
 * @param to those registered before this instant
 * @param limit null for all of them
 */
record Wanted(UUID customerId, Instant from, UUID after, Instant to, Integer limit) {

    private static final UUID BELOW_ALL = new UUID(0, 0);

    static Wanted all(UUID customerId, Period period) {
        return new Wanted(customerId, period.begin(), BELOW_ALL, period.end(), null);
    }

    Wanted first(int count) {
        return new Wanted(customerId, from, after, to, count);
    }

    Wanted following(ReviewedTicket ticket) {
        return new Wanted(customerId, ticket.registeredAt(), ticket.id(), to, limit);
    }
}
