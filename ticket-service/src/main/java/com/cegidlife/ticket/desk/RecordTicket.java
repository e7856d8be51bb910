package com.cegidlife.ticket.desk;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.outbox.Outbox;
import com.cegidlife.ticket.commitment.Commitment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Gives a request its number and its take-in-charge commitment, and acknowledges it (R14.3, R14.6). */
@ApplicationScoped
public class RecordTicket {

    private final Tickets tickets;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final Event<TicketFact> facts;

    RecordTicket(Tickets tickets, Outbox outbox, Ids ids, Clock clock, Event<TicketFact> facts) {
        this.tickets = tickets;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.facts = facts;
    }

    /** Records what was admitted already, in the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Ticket record(Registration registration) {
        var now = clock.instant();
        var request = registration.request();
        var commitment = Commitment.takeInCharge(ids.next(), request.kind(), request.priority(), now);
        var ticket = new Ticket(ids.next(), tickets.nextNumber(now), registration, commitment);
        tickets.persist(ticket);
        var registered = ticket.registered();
        outbox.add(registered);
        facts.fire(new TicketFact(ticket, registered));
        return ticket;
    }
}
