package com.cegidlife.ticket.attachment;

import com.cegidlife.servicekit.outbox.Outbox;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Attaches a received document to a ticket (R14.2). */
@ApplicationScoped
public class AddAttachment {

    private final AttachableTickets tickets;
    private final AttachmentRoom room;
    private final Attachments attachments;
    private final Outbox outbox;
    private final Clock clock;

    AddAttachment(AttachableTickets tickets, AttachmentRoom room, Attachments attachments, Outbox outbox, Clock clock) {
        this.tickets = tickets;
        this.room = room;
        this.attachments = attachments;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refusal when there is no such ticket, or it has no room: uploads at once count one after another */
    @Transactional
    public Attachment add(UUID ticketId, UUID userId, ReceivedAttachment received) {
        var ticket = tickets.toChange(ticketId);
        room.mustTake(ticketId, received.size());
        var attachment = attachments.attach(ticket, received, userId, clock.instant());
        tickets.changed(ticket);
        outbox.add(attachment.added(ticket));
        return attachment;
    }
}
