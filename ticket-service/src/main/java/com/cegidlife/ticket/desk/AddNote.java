package com.cegidlife.ticket.desk;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Writes on a ticket, in whatever state it is. */
@ApplicationScoped
public class AddNote {

    private final Tickets tickets;
    private final Notes notes;
    private final History history;
    private final Clock clock;

    AddNote(Tickets tickets, Notes notes, History history, Clock clock) {
        this.tickets = tickets;
        this.notes = notes;
        this.history = history;
        this.clock = clock;
    }

    /** @throws Refusal {@code not-found} when there is no such ticket */
    @Transactional
    public Note add(UUID ticketId, NewNote newNote) {
        var ticket = tickets.toChange(ticketId);
        var note = notes.write(ticket, newNote, clock.instant());
        tickets.touch(ticket);
        history.tell(ticket, ticket.noted(note));
        return note;
    }
}
