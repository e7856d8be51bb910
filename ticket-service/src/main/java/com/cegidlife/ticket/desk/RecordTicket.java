package com.cegidlife.ticket.desk;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.ticket.commitment.CommitmentPolicies;
import com.cegidlife.ticket.commitment.Promisor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Gives a request its number and its take-in-charge commitment, and acknowledges it (R14.3, R14.6). */
@ApplicationScoped
public class RecordTicket {

    private final Tickets tickets;
    private final CommitmentPolicies policies;
    private final History history;
    private final Ids ids;
    private final Clock clock;

    RecordTicket(Tickets tickets, CommitmentPolicies policies, History history, Ids ids, Clock clock) {
        this.tickets = tickets;
        this.policies = policies;
        this.history = history;
        this.ids = ids;
        this.clock = clock;
    }

    /** Records what was admitted already, in the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Ticket record(Registration registration) {
        var now = clock.instant();
        var promisor = new Promisor(policies.inForceAt(now), ids::next);
        var ticket = new Ticket(ids.next(), tickets.nextNumber(now), registration, promisor, now);
        tickets.persistAndFlush(ticket);
        history.tell(ticket, ticket.registered());
        return ticket;
    }
}
