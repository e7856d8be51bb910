package com.cegidlife.ticket.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Shows a customer what became of its tickets, as they are now (R13.5), in one SQL statement. */
@ApplicationScoped
public class ReadServiceReview {

    private final ReviewedTickets tickets;
    private final Clock clock;

    ReadServiceReview(ReviewedTickets tickets, Clock clock) {
        this.tickets = tickets;
        this.clock = clock;
    }

    @Transactional
    public ServiceReview read(UUID customerId, Period period) {
        var now = clock.instant();
        var review = new ServiceReview(period, now);
        tickets.read(Wanted.all(customerId, period), now, review::add);
        return review;
    }
}
