package com.cegidlife.ticket.desk;

import com.cegidlife.events.TicketEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes what a person says while changing a ticket, for the customer to read. */
@ApplicationScoped
class WriteReply {

    private final Notes notes;

    WriteReply(Notes notes) {
        this.notes = notes;
    }

    /** The fact of the reply, followed by the facts of the change that it explains. */
    List<TicketEvent> before(List<TicketEvent> facts, Ticket ticket, Actor author, String text, Instant now) {
        var all = new ArrayList<TicketEvent>();
        all.add(ticket.written(notes.write(ticket, NewNote.reply(author, text), now)));
        all.addAll(facts);
        return all;
    }
}
