package com.cegidlife.ticket.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads what is written on a ticket and on those that were merged into it, in the order in which it was written. */
@ApplicationScoped
public class ReadThread {

    private final Tickets tickets;
    private final Notes notes;

    ReadThread(Tickets tickets, Notes notes) {
        this.tickets = tickets;
        this.notes = notes;
    }

    /**
     * A part of a thread.
     *
     * @param merged the numbers of the tickets that go on in this one, by their ids
     */
    public record Part(List<Note> notes, Map<UUID, String> merged) {}

    /** Two statements; see {@link Notes#of}. */
    public Part of(UUID ticketId, Optional<UUID> after, boolean forStaff, int limit) {
        var merged = tickets.mergedInto(ticketId);
        var all = new ArrayList<>(merged.keySet());
        all.add(ticketId);
        return new Part(notes.of(all, after, forStaff, limit), merged);
    }
}
