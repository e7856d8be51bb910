package com.cegidlife.ticket.attachment;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Receives a document and looks at it, outside any transaction: senders may be slow. {@link AddAttachment} makes it an
 * attachment.
 */
@ApplicationScoped
public class ReceiveAttachment {

    private final AttachableTickets tickets;
    private final AttachmentRoom room;
    private final Intake intake;
    private final InspectFile inspectFile;
    private final StageContent stageContent;

    ReceiveAttachment(
            AttachableTickets tickets,
            AttachmentRoom room,
            Intake intake,
            InspectFile inspectFile,
            StageContent stageContent) {
        this.tickets = tickets;
        this.room = room;
        this.intake = intake;
        this.inspectFile = inspectFile;
        this.stageContent = stageContent;
    }

    /** @throws Refusal when it is too large, broken, of no accepted format or infected, or the ticket is over or has no room */
    public ReceivedAttachment receive(Ticket ticket, UUID userId, SentFile sent) {
        tickets.mustTakeChanges(ticket);
        intake.mustFit(sent.announced());
        room.mustTake(ticket.id(), Math.max(sent.announced(), 1));
        try (var file = intake.receive(sent)) {
            var format = inspectFile.format(file);
            var scan = inspectFile.scan(file, ticket, userId, sent.name());
            var id = stageContent.stage(file.path());
            return new ReceivedAttachment(id, sent.name().as(format), format, file.size(), file.sha256(), scan);
        }
    }
}
