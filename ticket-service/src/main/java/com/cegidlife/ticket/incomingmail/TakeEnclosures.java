package com.cegidlife.ticket.incomingmail;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.attachment.FileName;
import com.cegidlife.ticket.attachment.ReceiveAttachment;
import com.cegidlife.ticket.attachment.ReceivedAttachment;
import com.cegidlife.ticket.attachment.SentFile;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.incomingmail.Letter.Enclosure;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Looks at the files of a mail as at any other that is sent (R4.3); what is refused keeps no text from its ticket. */
@ApplicationScoped
class TakeEnclosures {

    private static final int TRY_AGAIN_LATER = 503;
    private static final int TOO_MANY_AT_ONCE = 429;

    private final ReceiveAttachment receiveAttachment;

    TakeEnclosures(ReceiveAttachment receiveAttachment) {
        this.receiveAttachment = receiveAttachment;
    }

    /** What became of the files of a mail. */
    record Taken(List<ReceivedAttachment> accepted, List<RefusedEnclosure> refused) {

        Taken {
            accepted = List.copyOf(accepted);
            refused = List.copyOf(refused);
        }
    }

    /** @throws Refusal when the files cannot be looked at just now, and the mail must wait */
    Taken take(Letter letter, Ticket ticket, UUID userId) {
        var accepted = new ArrayList<ReceivedAttachment>();
        var refused = new ArrayList<RefusedEnclosure>();
        for (var enclosure : letter.enclosures()) {
            try {
                accepted.add(received(enclosure, ticket, userId));
            } catch (Refusal refusal) {
                if (refusal.type().status() == TRY_AGAIN_LATER || refusal.type().status() == TOO_MANY_AT_ONCE) {
                    throw refusal;
                }
                refused.add(
                        new RefusedEnclosure(enclosure.name(), refusal.type().title()));
            }
        }
        return new Taken(accepted, refused);
    }

    private ReceivedAttachment received(Enclosure enclosure, Ticket ticket, UUID userId) {
        try (var content = enclosure.content().open()) {
            var file = new SentFile(FileName.of(enclosure.name()), enclosure.size(), content);
            return receiveAttachment.receive(ticket, userId, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
