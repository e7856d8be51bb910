package com.cegidlife.ticket.attachment;

import com.cegidlife.events.TicketEvent;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.History;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Attaches what came together, such as the documents of a mail, as far as the ticket has room (R4.3, R14.2). */
@ApplicationScoped
public class AddAttachments {

    private final AttachableTickets tickets;
    private final AttachmentRoom room;
    private final Attachments attachments;
    private final History history;
    private final Clock clock;

    AddAttachments(
            AttachableTickets tickets, AttachmentRoom room, Attachments attachments, History history, Clock clock) {
        this.tickets = tickets;
        this.room = room;
        this.attachments = attachments;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @return those that are attached now; for the others there is no room
     * @throws Refusal when there is no such ticket or it is over
     */
    @Transactional
    public List<ReceivedAttachment> add(UUID ticketId, UUID userId, List<ReceivedAttachment> received) {
        if (received.isEmpty()) {
            return List.of();
        }
        var ticket = tickets.toChange(ticketId);
        var fitting = room.fitting(ticketId, received);
        var facts = new ArrayList<TicketEvent>();
        for (var document : fitting) {
            facts.add(attachments
                    .attach(ticket, document, userId, clock.instant())
                    .added(ticket));
        }
        if (!fitting.isEmpty()) {
            tickets.changed(ticket);
        }
        history.tell(ticket, facts);
        return fitting;
    }
}
