package com.cegidlife.ticket.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Lists the tickets that a service review rests on (R13.5), some at a time and oldest first, so that whoever reads slowly
 * holds neither memory nor a transaction. One SQL statement each time.
 */
@ApplicationScoped
public class ListReviewedTickets {

    private static final int AT_ONCE = 2_000;

    private final ReviewedTickets tickets;
    private final Clock clock;

    ListReviewedTickets(ReviewedTickets tickets, Clock clock) {
        this.tickets = tickets;
        this.clock = clock;
    }

    /**
     * @param after the last one listed before; empty for the beginning
     * @return empty when none is left
     */
    @Transactional
    public List<ReviewedTicket> list(UUID customerId, Period period, Optional<ReviewedTicket> after) {
        var first = Wanted.all(customerId, period).first(AT_ONCE);
        var listed = new ArrayList<ReviewedTicket>();
        tickets.read(after.map(first::following).orElse(first), clock.instant(), listed::add);
        return listed;
    }
}
