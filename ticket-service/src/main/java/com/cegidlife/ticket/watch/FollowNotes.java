package com.cegidlife.ticket.watch;

import com.cegidlife.events.TicketNoteAdded;
import com.cegidlife.ticket.desk.ActorKind;
import com.cegidlife.ticket.desk.Note;
import com.cegidlife.ticket.desk.Notes;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.TicketFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/**
 * Tells those who follow a ticket what is written on it for the customer to read, and makes agents whom an internal note
 * mentions follow it. Users have no name to be mentioned by: internal notes do not concern them.
 */
@ApplicationScoped
class FollowNotes {

    private final Notes notes;
    private final Watchers watchers;
    private final MentionNames names;
    private final WatchMails mails;
    private final Clock clock;

    FollowNotes(Notes notes, Watchers watchers, MentionNames names, WatchMails mails, Clock clock) {
        this.notes = notes;
        this.watchers = watchers;
        this.names = names;
        this.mails = mails;
        this.clock = clock;
    }

    void follow(@Observes TicketFact told) {
        if (told.fact() instanceof TicketNoteAdded added) {
            var note = notes.findById(added.noteId());
            if (note.isInternal()) {
                followMentions(told.ticket(), note);
            } else {
                mails.written(told.ticket(), note);
            }
        }
    }

    private void followMentions(Ticket ticket, Note note) {
        var mentioned = names.among(Mentions.in(note.text())).stream()
                .filter(name -> !name.agentId().equals(note.author().userId()))
                .toList();
        if (!mentioned.isEmpty()) {
            var agents = mentioned.stream().map(MentionName::agentId).toList();
            watchers.add(ticket.id(), agents, ActorKind.AGENT, WatchCause.MENTION, clock.instant());
            mails.mentioned(ticket, note, mentioned);
        }
    }
}
