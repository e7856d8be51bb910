package com.cegidlife.ticket.hours;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.businesstime.WorkingCalendar;
import com.cegidlife.ticket.desk.Team;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When a team answers, seen at one instant: support as R14.5 says, customer service as R16.2 says. Days and weeks are those
 * of Europe/Paris, a week begins on Monday.
 *
 * @param at the instant at which it is looked
 */
public record TeamHours(Team team, Instant at) {

    /** More than any opening lasts. */
    private static final Duration A_DAY = Duration.ofDays(1);

    public boolean isOpen() {
        return calendar().isOpen(at);
    }

    /** The next closing after the instant: of the running opening when there is one, of the next opening otherwise. */
    public Instant nextClosing() {
        var open = calendar().nextOpening(at);
        return calendar().openIntervals(open, open.plus(A_DAY)).getFirst().to();
    }

    /** The next opening after the instant; the running one has begun already. */
    public Instant nextOpening() {
        return calendar().nextOpening(isOpen() ? nextClosing() : at);
    }

    /** The seven days of the week in which the instant lies. */
    public List<DayHours> week() {
        var monday = monday(at);
        return IntStream.range(0, 7).mapToObj(monday::plusDays).map(this::on).toList();
    }

    private DayHours on(LocalDate day) {
        var zone = BookletCalendars.PARIS;
        var openings = calendar()
                .openIntervals(
                        day.atStartOfDay(zone).toInstant(),
                        day.plusDays(1).atStartOfDay(zone).toInstant());
        return new DayHours(day, openings, BookletCalendars.holidayOn(day));
    }

    private WorkingCalendar calendar() {
        return switch (team) {
            case SUPPORT -> BookletCalendars.SUPPORT;
            case CUSTOMER_SERVICE -> BookletCalendars.CUSTOMER_SERVICE;
        };
    }

    /** The first day of the week in which an instant lies. */
    static LocalDate monday(Instant instant) {
        return instant.atZone(BookletCalendars.PARIS)
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
