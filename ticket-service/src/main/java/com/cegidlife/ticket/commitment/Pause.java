package com.cegidlife.ticket.commitment;

import com.cegidlife.businesstime.BookletCalendars;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** A time during which the ticket waited for the customer, and a commitment with it (D3): until just before {@code to}. */
@Embeddable
public record Pause(
        @Column(name = "paused_from") Instant from,
        @Column(name = "paused_to") Instant to) {

    /** The business time of support by which it lengthens a commitment. */
    public Duration businessTime() {
        return BookletCalendars.SUPPORT.between(from, to);
    }
}
