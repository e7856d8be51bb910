package com.cegidlife.ticket.desk;

import com.cegidlife.events.TicketKind;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.entitlement.SupportSuspensions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Puts a resolved or closed ticket back into the queue, with a new cycle of promises. */
@ApplicationScoped
public class ReopenTicket {

    private final ChangeTicket changeTicket;
    private final WriteReply writeReply;
    private final Promisors promisors;
    private final SupportSuspensions suspensions;
    private final DeskSettings settings;

    ReopenTicket(
            ChangeTicket changeTicket,
            WriteReply writeReply,
            Promisors promisors,
            SupportSuspensions suspensions,
            DeskSettings settings) {
        this.changeTicket = changeTicket;
        this.writeReply = writeReply;
        this.promisors = promisors;
        this.suspensions = suspensions;
        this.settings = settings;
    }

    /**
     * @param agent who the caller is for the staff; of no team for a customer's user
     * @param reason for everybody to read on the ticket
     * @throws Refusal when the ticket is not over, has been for too long or is another team's, or while support is
     *     suspended (R14.7)
     */
    @Transactional
    public Ticket reopen(Change change, Agent agent, String reason) {
        return changeTicket.decide(change, "reopen", reason, (ticket, now) -> {
            ticket.mustBeOfCustomerOr(agent, change.by());
            if (ticket.request().kind() == TicketKind.SUPPORT) {
                suspensions.mustNotBeInForce(ticket.customerId());
            }
            var facts = ticket.reopen(settings.reopeningWithin(), promisors.of(ticket), now);
            return writeReply.before(facts, ticket, change.by(), reason, now);
        });
    }
}
