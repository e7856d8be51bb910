package com.cegidlife.ticket.desk;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Puts a resolved or closed ticket back into the queue, with a new cycle of promises. */
@ApplicationScoped
public class ReopenTicket {

    private final ChangeTicket changeTicket;
    private final WriteReply writeReply;
    private final Promisors promisors;
    private final DeskSettings settings;

    ReopenTicket(ChangeTicket changeTicket, WriteReply writeReply, Promisors promisors, DeskSettings settings) {
        this.changeTicket = changeTicket;
        this.writeReply = writeReply;
        this.promisors = promisors;
        this.settings = settings;
    }

    /**
     * @param reason for everybody to read on the ticket
     * @throws Refusal when the ticket is not over, or has been for too long
     */
    @Transactional
    public Ticket reopen(Change change, String reason) {
        return changeTicket.decide(
                change,
                "reopen",
                reason,
                (ticket, now) -> writeReply.before(
                        ticket.reopen(settings.reopeningWithin(), promisors.of(ticket), now),
                        ticket,
                        change.by(),
                        reason,
                        now));
    }
}
