package com.cegidlife.ticket.appointment;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.businesstime.WorkingCalendar;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import java.time.Instant;
import java.time.LocalDate;

/** Days of Europe/Paris, the first and the last included; none when the last is before the first. */
public record DayRange(LocalDate from, LocalDate to) {

    private static final Text UNKNOWN_YEAR = new Text(
            "doit être une date des années %d à %d".formatted(WorkingCalendar.FIRST_YEAR, WorkingCalendar.LAST_YEAR),
            "must be a date of the years %d to %d".formatted(WorkingCalendar.FIRST_YEAR, WorkingCalendar.LAST_YEAR));

    private static final Text REVERSED =
            new Text("ne doit pas précéder le premier jour (from)", "must not be before the first day (from)");

    /**
     * What a request asks for.
     *
     * @param to null for so many days as usual
     * @throws Refusal {@code invalid-request} naming the parameter {@code from} or {@code to} that makes no range
     */
    public static DayRange asked(LocalDate from, LocalDate to, int usualDays) {
        require(isKnown(from), "from", UNKNOWN_YEAR);
        if (to == null) {
            return new DayRange(from, from.plusDays(usualDays - 1L));
        }
        require(isKnown(to), "to", UNKNOWN_YEAR);
        require(!to.isBefore(from), "to", REVERSED);
        return new DayRange(from, to);
    }

    private static boolean isKnown(LocalDate date) {
        return date.getYear() >= WorkingCalendar.FIRST_YEAR && date.getYear() <= WorkingCalendar.LAST_YEAR;
    }

    private static void require(boolean right, String parameter, Text otherwise) {
        if (!right) {
            throw new Refusal(CommonProblem.INVALID_REQUEST).violation(parameter, otherwise);
        }
    }

    /** Those of its days that others include too. */
    DayRange within(DayRange others) {
        return new DayRange(from.isAfter(others.from) ? from : others.from, to.isBefore(others.to) ? to : others.to);
    }

    boolean isEmpty() {
        return to.isBefore(from);
    }

    Instant start() {
        return from.atStartOfDay(BookletCalendars.PARIS).toInstant();
    }

    /** Exclusive. */
    Instant end() {
        return to.plusDays(1).atStartOfDay(BookletCalendars.PARIS).toInstant();
    }
}
