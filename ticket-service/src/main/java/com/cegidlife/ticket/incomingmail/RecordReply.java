package com.cegidlife.ticket.incomingmail;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.attachment.AddAttachments;
import com.cegidlife.ticket.attachment.AttachmentProblem;
import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.desk.AddNote;
import com.cegidlife.ticket.desk.NewNote;
import com.cegidlife.ticket.incomingmail.TakeEnclosures.Taken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes a mail a public reply of its author, with its documents; all at once or, if that fails, not at all. */
@ApplicationScoped
class RecordReply {

    private final IncomingMails mails;
    private final AddAttachments addAttachments;
    private final AddNote addNote;
    private final AnswerMails answers;
    private final Clock clock;

    RecordReply(IncomingMails mails, AddAttachments addAttachments, AddNote addNote, AnswerMails answers, Clock clock) {
        this.mails = mails;
        this.addAttachments = addAttachments;
        this.addNote = addNote;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * @param words what the author wrote
     * @throws Refusal when the ticket has ended meanwhile
     */
    @Transactional
    public void record(Letter letter, Verdict verdict, String words, Taken taken) {
        var author = verdict.authorId().orElseThrow();
        var ticketId = verdict.ticketId().orElseThrow();
        var refused = new ArrayList<>(taken.refused());
        refused.addAll(attach(ticketId, author, taken));
        var note = addNote.add(ticketId, NewNote.reply(Actor.user(author), ReplyWords.of(words, refused)));
        mails.keepNoted(letter, verdict, note.id(), clock.instant());
        if (!refused.isEmpty()) {
            answers.documentsRefused(ticketId, author, refused);
        }
    }

    /** @return those for which the ticket has no room */
    private List<RefusedEnclosure> attach(UUID ticketId, UUID author, Taken taken) {
        var added = addAttachments.add(ticketId, author, taken.accepted());
        return taken.accepted().stream()
                .filter(document -> !added.contains(document))
                .map(document -> new RefusedEnclosure(
                        document.name().value(), AttachmentProblem.TICKET_ATTACHMENTS_FULL.title()))
                .toList();
    }
}
