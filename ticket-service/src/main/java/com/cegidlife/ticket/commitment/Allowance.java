package com.cegidlife.ticket.commitment;

import com.cegidlife.businesstime.BookletCalendars;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * How long a promise may take: business time of support, or business days of which the first is the one after the start
 * (D1). One of the two components is null.
 */
@Embeddable
public record Allowance(
        @Column(name = "allowed_seconds") Long seconds,
        @Column(name = "allowed_days") Integer days) {

    static Allowance of(Duration businessTime) {
        return new Allowance(businessTime.toSeconds(), null);
    }

    static Allowance ofDays(int businessDays) {
        return new Allowance(null, businessDays);
    }

    /**
     * The last instant in time. A pause lengthens business time by as much, and business days by as much and then to the
     * closing of the day reached (D24).
     *
     * @param paused business time of all pauses since the start
     */
    Instant dueAfter(Instant start, Duration paused) {
        if (days == null) {
            return BookletCalendars.SUPPORT.plus(start, businessTime().plus(paused));
        }
        var unpaused = BookletCalendars.SUPPORT.plusBusinessDays(start, days);
        return BookletCalendars.SUPPORT.closingOfDay(BookletCalendars.SUPPORT.plus(unpaused, paused));
    }

    public boolean isInDays() {
        return days != null;
    }

    /** Of a promise in business time only. */
    public Duration businessTime() {
        return Duration.ofSeconds(seconds);
    }
}
