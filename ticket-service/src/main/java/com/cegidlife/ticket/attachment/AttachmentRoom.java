package com.cegidlife.ticket.attachment;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How much more a ticket can carry (R4.3). */
@ApplicationScoped
class AttachmentRoom {

    private final Attachments attachments;
    private final Load most;

    AttachmentRoom(Attachments attachments, AttachmentSettings settings) {
        this.attachments = attachments;
        most = new Load(settings.mostFiles(), settings.largestTicket().asLongValue());
    }

    /**
     * Binding only for whoever holds the ticket's lock; for others a hint that spares a vain upload.
     *
     * @throws Refusal {@code ticket-attachments-full}
     */
    void mustTake(UUID ticketId, long size) {
        attachments.loadOf(ticketId).mustTakeOneMore(size, most);
    }

    /** Those of the documents, in their order, that the ticket can carry besides what it carries; for the lock's holder. */
    List<ReceivedAttachment> fitting(UUID ticketId, List<ReceivedAttachment> received) {
        var load = attachments.loadOf(ticketId);
        var fitting = new ArrayList<ReceivedAttachment>();
        for (var document : received) {
            if (load.takesOneMore(document.size(), most)) {
                load = load.withOneMore(document.size());
                fitting.add(document);
            }
        }
        return fitting;
    }
}
