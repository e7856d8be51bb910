package com.cegidlife.ticket.appointment;

import com.cegidlife.businesstime.BookletCalendars;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A time of a technician.
 *
 * @param endsAt exclusive
 */
@Embeddable
public record Slot(
        @Column(name = "starts_at") Instant startsAt,
        @Column(name = "ends_at") Instant endsAt) {

    boolean overlaps(Slot other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    public Duration length() {
        return Duration.between(startsAt, endsAt);
    }

    /** The day on which it starts, Europe/Paris. */
    public LocalDate day() {
        return LocalDate.ofInstant(startsAt, BookletCalendars.PARIS);
    }
}
