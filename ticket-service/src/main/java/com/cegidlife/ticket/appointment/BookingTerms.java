package com.cegidlife.ticket.appointment;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Which slots may be booked now, whoever's they are.
 *
 * @param slotLength positive
 * @param minimumNotice elapsed time from now to the start
 * @param horizonDays the last day is so many days after today, Europe/Paris
 */
record BookingTerms(Instant now, Duration slotLength, Duration minimumNotice, int horizonDays) {

    BookingTerms {
        if (!slotLength.isPositive() || minimumNotice.isNegative() || horizonDays < 0) {
            throw new IllegalArgumentException("Appointments need a length, and neither notice nor horizon below zero");
        }
    }

    /** @throws Refusal {@code invalid-request} when it has another length, or starts too early or too late */
    void mustAdmit(Slot slot) {
        var refusal = new Refusal(CommonProblem.INVALID_REQUEST);
        if (slot.startsAt().isBefore(earliest())) {
            var earliest = LocalDateTime.ofInstant(earliest(), BookletCalendars.PARIS);
            refusal.violation(
                    "/startsAt",
                    new Text(
                            "doit commencer au plus tôt le " + earliest + " (heure de Paris)",
                            "must start at " + earliest + " (Paris time) or later"));
        } else if (!slot.startsAt().isBefore(days().end())) {
            refusal.violation(
                    "/startsAt",
                    new Text(
                            "doit commencer au plus tard le " + days().to(),
                            "must start on " + days().to() + " or before"));
        }
        if (!slot.length().equals(slotLength)) {
            refusal.violation(
                    "/endsAt",
                    new Text(
                            "un rendez-vous dure " + slotLength.toMinutes() + " minutes",
                            "an appointment lasts " + slotLength.toMinutes() + " minutes"));
        }
        if (!refusal.violations().isEmpty()) {
            throw refusal;
        }
    }

    boolean admit(Slot slot) {
        return !slot.startsAt().isBefore(earliest());
    }

    /** The days that appointments may be booked on. */
    DayRange days() {
        var today = LocalDate.ofInstant(now, BookletCalendars.PARIS);
        return new DayRange(today, today.plusDays(horizonDays));
    }

    private Instant earliest() {
        return now.plus(minimumNotice);
    }
}
