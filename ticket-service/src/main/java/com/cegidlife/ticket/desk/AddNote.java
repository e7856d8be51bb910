package com.cegidlife.ticket.desk;

import com.cegidlife.servicekit.outbox.Outbox;
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
    private final Outbox outbox;
    private final Clock clock;

    AddNote(Tickets tickets, Notes notes, Outbox outbox, Clock clock) {
        this.tickets = tickets;
        this.notes = notes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refusal {@code not-found} when there is no such ticket */
    @Transactional
    public Note add(UUID ticketId, Actor author, String text) {
        var ticket = tickets.toChange(ticketId);
        var note = notes.write(ticket, author, text, clock.instant());
        tickets.touch(ticket);
        outbox.add(ticket.noted(note));
        return note;
    }
}
