package com.cegidlife.ticket.duplicate;

import com.cegidlife.ticket.desk.TicketState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A ticket of the same customer that looks like a draft.
 *
 * @param closedAt empty while it is not closed
 * @param likeness of the subjects, from 0 for nothing in common to 100 for the same
 * @param words of the draft that the ticket has too, in whatever form
 */
public record LikelyDuplicate(
        String number,
        String subject,
        TicketState state,
        Instant registeredAt,
        Optional<Instant> closedAt,
        int likeness,
        List<String> words) {

    public LikelyDuplicate {
        words = List.copyOf(words);
    }
}
