package com.cegidlife.ticket.review.rest;

import com.cegidlife.ticket.review.Breakdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many tickets have a value. */
@Schema(name = "TicketCount")
public record CountView(
        @Schema(examples = "HIGH", description = "Absent for the tickets that have none")
        Optional<String> value,

        @Schema(examples = "12") int tickets) {

    /** Every value that some ticket has, in order, and last the tickets without one. */
    static List<CountView> of(Breakdown<?> breakdown) {
        var counts = new ArrayList<CountView>();
        breakdown
                .tickets()
                .forEach((value, tickets) -> counts.add(new CountView(Optional.of(value.toString()), tickets)));
        if (breakdown.without() > 0) {
            counts.add(new CountView(Optional.empty(), breakdown.without()));
        }
        return counts;
    }
}
