package com.cegidlife.ticket.attachment;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.History;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Attaches a received document to a ticket (R14.2). */
@ApplicationScoped
public class AddAttachment {

    private final AttachableTickets tickets;
    private final AttachmentRoom room;
    private final Attachments attachments;
    private final History history;
    private final Clock clock;

    AddAttachment(
            AttachableTickets tickets, AttachmentRoom room, Attachments attachments, History history, Clock clock) {
        this.tickets = tickets;
        this.room = room;
        this.attachments = attachments;
        this.history = history;
        this.clock = clock;
    }

    /** @throws Refusal when there is no such ticket, it is over or has no room: uploads at once count one after another */
    @Transactional
    public Attachment add(UUID ticketId, UUID userId, ReceivedAttachment received) {
        var ticket = tickets.toChange(ticketId);
        room.mustTake(ticketId, received.size());
        var attachment = attachments.attach(ticket, received, userId, clock.instant());
        tickets.changed(ticket);
        history.tell(ticket, List.of(attachment.added(ticket)));
        return attachment;
    }
}
