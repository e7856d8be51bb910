package com.cegidlife.ticket.desk;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.outbox.Outbox;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Makes an agent the one who works on a ticket, which ends its take-in-charge commitment (R14.6). */
@ApplicationScoped
public class TakeInCharge {

    private final Tickets tickets;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    TakeInCharge(Tickets tickets, Outbox outbox, Audit audit, Clock clock) {
        this.tickets = tickets;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param version of the ticket as the agent read it
     * @return the ticket with its new version
     * @throws Refusal when it has changed since, or another agent has taken it
     */
    @Transactional
    public Ticket take(UUID ticketId, long version, UUID agentId) {
        var ticket = tickets.toChange(ticketId);
        Versions.mustMatch(ticket.version(), version);
        var before = ticket.state();
        outbox.add(ticket.takeInCharge(agentId, clock.instant()));
        audit.record(new Decision(
                agentId,
                "take-in-charge",
                "ticket/" + ticket.number(),
                null,
                before.name(),
                ticket.state().name()));
        tickets.flush();
        return ticket;
    }
}
