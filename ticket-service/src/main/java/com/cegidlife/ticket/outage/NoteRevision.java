package com.cegidlife.ticket.outage;

import com.cegidlife.events.OutageRevised;
import com.cegidlife.servicekit.inbox.Inbox;
import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.desk.AddNote;
import com.cegidlife.ticket.desk.NewNote;
import com.cegidlife.ticket.desk.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Writes on an outage's ticket that what it says of the outage was wrong, whatever has become of the ticket since. */
@ApplicationScoped
public class NoteRevision {

    private static final String CONSUMER = "outage/note-revision";

    private final Inbox inbox;
    private final OutageTickets outageTickets;
    private final Tickets tickets;
    private final AddNote addNote;

    NoteRevision(Inbox inbox, OutageTickets outageTickets, Tickets tickets, AddNote addNote) {
        this.inbox = inbox;
        this.outageTickets = outageTickets;
        this.tickets = tickets;
        this.addNote = addNote;
    }

    /** The revision of an outage that opened no ticket changes nothing: its environment is no production. */
    @Transactional
    public void note(UUID eventId, OutageRevised outage) {
        if (!inbox.isNew(CONSUMER, eventId)) {
            return;
        }
        outageTickets
                .findByIdOptional(outage.outageId())
                .ifPresent(opened -> addNote.add(
                        tickets.whereItGoesOn(opened.ticketId()),
                        NewNote.reply(Actor.SYSTEM, OutageWords.revision(outage))));
    }
}
