package com.cegidlife.bench;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.businesstime.FrenchHolidays;
import com.cegidlife.businesstime.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** Support hours counted the way one would write first: day after day. What the benchmarks compare with. */
final class NaiveCalendar {

    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final LocalTime CLOSING = LocalTime.of(17, 0);

    private final Set<LocalDate> holidays = FrenchHolidays.of(WorkingCalendar.FIRST_YEAR, WorkingCalendar.LAST_YEAR)
            .keySet();

    Instant plus(Instant start, Duration businessTime) {
        var left = businessTime;
        for (var date = dateOf(start); ; date = date.plusDays(1)) {
            if (isBusinessDay(date)) {
                var from = later(start, at(date, OPENING));
                var open = Duration.between(from, at(date, CLOSING));
                if (left.compareTo(open) <= 0) {
                    return from.plus(left);
                }
                left = open.isNegative() ? left : left.minus(open);
            }
        }
    }

    Duration between(Instant from, Instant to) {
        var sum = Duration.ZERO;
        for (var date = dateOf(from); at(date, LocalTime.MIDNIGHT).isBefore(to); date = date.plusDays(1)) {
            if (isBusinessDay(date)) {
                var open = Duration.between(later(from, at(date, OPENING)), earlier(to, at(date, CLOSING)));
                sum = open.isNegative() ? sum : sum.plus(open);
            }
        }
        return sum;
    }

    private boolean isBusinessDay(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !holidays.contains(date);
    }

    private static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, BookletCalendars.PARIS);
    }

    private static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(BookletCalendars.PARIS).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
