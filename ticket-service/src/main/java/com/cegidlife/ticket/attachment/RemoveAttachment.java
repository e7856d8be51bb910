package com.cegidlife.ticket.attachment;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.identity.Caller;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes a document off a ticket; its content is deleted as soon as the transaction has committed. */
@ApplicationScoped
public class RemoveAttachment {

    private final AttachableTickets tickets;
    private final ShownAttachments attachments;
    private final Timers timers;
    private final Audit audit;
    private final Clock clock;

    RemoveAttachment(AttachableTickets tickets, ShownAttachments attachments, Timers timers, Audit audit, Clock clock) {
        this.tickets = tickets;
        this.attachments = attachments;
        this.timers = timers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Changes nothing when it was removed before.
     *
     * @throws Refusal when the ticket is over or has no such attachment, or a customer's user asks who did not add it
     */
    @Transactional
    public void remove(UUID ticketId, UUID attachmentId, Caller caller) {
        var ticket = tickets.toChange(ticketId);
        var attachment = attachments.known(ticketId, attachmentId);
        if (attachment.isRemoved()) {
            return;
        }
        var now = clock.instant();
        attachment.remove(caller.userId(), caller.isStaff(), now);
        tickets.changed(ticket);
        timers.set(new Timer(SweepContent.TIMER, attachmentId, now));
        audit.record(new Decision(
                caller.userId(),
                "remove-attachment",
                "ticket/" + ticket.number(),
                null,
                "%s, SHA-256 %s".formatted(attachment.name(), attachment.sha256()),
                null));
    }
}
