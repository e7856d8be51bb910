package com.cegidlife.ticket.creditorder;

import com.cegidlife.events.TicketClosed;
import com.cegidlife.servicekit.outbox.Outbox;
import com.cegidlife.ticket.desk.TicketFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** An order whose ticket is over will not be delivered: its credits go back. */
@ApplicationScoped
class CancelWithTicket {

    private final CreditOrders orders;
    private final Outbox outbox;
    private final Clock clock;

    CancelWithTicket(CreditOrders orders, Outbox outbox, Clock clock) {
        this.orders = orders;
        this.outbox = outbox;
        this.clock = clock;
    }

    void follow(@Observes TicketFact told) {
        if (told.fact() instanceof TicketClosed closed) {
            orders.known(closed.ticketId())
                    .filter(CreditOrder::isUnderWay)
                    .ifPresent(order -> outbox.add(order.cancel(clock.instant())));
        }
    }
}
