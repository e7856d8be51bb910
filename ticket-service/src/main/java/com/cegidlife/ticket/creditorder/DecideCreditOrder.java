package com.cegidlife.ticket.creditorder;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Change;
import com.cegidlife.ticket.desk.DeskProblem;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.TicketState;
import com.cegidlife.ticket.desk.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * How every decision on an order in credits is made: one at a time, on the version that the agent read, while somebody works
 * on its ticket, and kept in the audit.
 */
@ApplicationScoped
class DecideCreditOrder {

    private static final Set<TicketState> IN_PROGRESS =
            EnumSet.of(TicketState.TAKEN_IN_CHARGE, TicketState.WAITING_FOR_CUSTOMER);

    private final CreditOrders orders;
    private final Tickets tickets;
    private final Audit audit;
    private final Clock clock;

    DecideCreditOrder(CreditOrders orders, Tickets tickets, Audit audit, Clock clock) {
        this.orders = orders;
        this.tickets = tickets;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is decided about an order, and on the version of its ticket that it is decided on. */
    interface Work {
        void on(CreditOrder order, Change ticket, Instant now);
    }

    /**
     * @param change states the version of the order, not of its ticket
     * @param action what was decided, a stable verb for the audit
     * @param reason why, in the words of the agent; null when none was asked
     * @return the order with its new version
     * @throws Refusal when it has changed since the agent read it, or nobody works on its ticket
     */
    @Transactional(Transactional.TxType.MANDATORY)
    CreditOrder decide(Change change, String action, String reason, Work work) {
        var order = orders.toChange(change.ticketId());
        Versions.mustMatch(order.version(), change.version());
        var ticket = tickets.toChange(change.ticketId());
        mustBeInProgress(ticket);
        var before = order.state();
        work.on(order, new Change(ticket.id(), ticket.version(), change.by()), clock.instant());
        audit.record(new Decision(
                change.by().userId(),
                action,
                "ticket/" + order.number(),
                reason,
                before.name(),
                order.state().name()));
        orders.flush();
        return order;
    }

    private static void mustBeInProgress(Ticket ticket) {
        if (!IN_PROGRESS.contains(ticket.state())) {
            throw new Refusal(DeskProblem.TICKET_NOT_IN_CHARGE).with("number", ticket.number());
        }
    }
}
