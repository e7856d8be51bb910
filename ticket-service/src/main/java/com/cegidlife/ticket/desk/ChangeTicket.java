package com.cegidlife.ticket.desk;

import com.cegidlife.events.TicketEvent;
import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How every change of a ticket is made: one at a time for a ticket, on the version that the person read, with its facts
 * told in their order and the decision in the audit.
 */
@ApplicationScoped
public class ChangeTicket {

    private final Tickets tickets;
    private final History history;
    private final Audit audit;
    private final Clock clock;

    ChangeTicket(Tickets tickets, History history, Audit audit, Clock clock) {
        this.tickets = tickets;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is done to a ticket; returns the facts. */
    public interface Work {
        List<TicketEvent> on(Ticket ticket, Instant now);
    }

    /**
     * Changes a ticket as a person decided.
     *
     * @param action what was decided, a stable verb for the audit
     * @param reason why, in the words of the person; null when none was asked
     * @return the ticket with its new version
     * @throws Refusal when it has changed since the person read it, or does not allow it
     */
    @Transactional
    public Ticket decide(Change change, String action, String reason, Work work) {
        var ticket = tickets.toChange(change.ticketId());
        Versions.mustMatch(ticket.version(), change.version());
        var before = ticket.state();
        apply(ticket, work);
        audit.record(new Decision(
                change.by().userId(),
                action,
                "ticket/" + ticket.number(),
                reason,
                before.name(),
                ticket.state().name()));
        return ticket;
    }

    /** Changes a ticket without a person's decision: at a due instant, or on what another service tells. */
    @Transactional
    public Ticket alter(UUID ticketId, Work work) {
        var ticket = tickets.toChange(ticketId);
        apply(ticket, work);
        return ticket;
    }

    private void apply(Ticket ticket, Work work) {
        history.tell(ticket, work.on(ticket, clock.instant()));
        tickets.flush();
    }
}
