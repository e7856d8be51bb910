package com.cegidlife.ticket.outage;

import com.cegidlife.events.OutageEnded;
import com.cegidlife.servicekit.inbox.Inbox;
import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.desk.AddNote;
import com.cegidlife.ticket.desk.NewNote;
import com.cegidlife.ticket.desk.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Writes on an outage's ticket that the environment works again, whatever has become of the ticket since. */
@ApplicationScoped
public class NoteRecovery {

    private static final String CONSUMER = "outage/note-recovery";

    private final Inbox inbox;
    private final OutageTickets outageTickets;
    private final Tickets tickets;
    private final AddNote addNote;

    NoteRecovery(Inbox inbox, OutageTickets outageTickets, Tickets tickets, AddNote addNote) {
        this.inbox = inbox;
        this.outageTickets = outageTickets;
        this.tickets = tickets;
        this.addNote = addNote;
    }

    /**
     * The end of an outage that opened no ticket changes nothing: its environment is no production, since the topic keeps
     * the start of an outage before its end.
     */
    @Transactional
    public void note(UUID eventId, OutageEnded outage) {
        if (!inbox.isNew(CONSUMER, eventId)) {
            return;
        }
        outageTickets
                .findByIdOptional(outage.outageId())
                .ifPresent(opened -> addNote.add(
                        tickets.whereItGoesOn(opened.ticketId()),
                        NewNote.reply(Actor.SYSTEM, OutageWords.recovery(outage))));
    }
}
