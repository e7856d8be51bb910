package com.cegidlife.availability.availability;

import com.cegidlife.businesstime.BookletCalendars;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/** A stretch of time from {@code start} until just before {@code end}; never empty. */
public record Period(Instant start, Instant end) {
    public Period {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("A period must end after it starts: " + start + " to " + end);
        }
    }

    /** A calendar month of Europe/Paris, whole (R6.1). */
    public static Period of(YearMonth month) {
        return new Period(startOf(month), startOf(month.plusMonths(1)));
    }

    /** The first instant of a month in Europe/Paris. */
    public static Instant startOf(YearMonth month) {
        return month.atDay(1).atStartOfDay(BookletCalendars.PARIS).toInstant();
    }

    /** What both have in common; empty when they only touch. */
    public Optional<Period> common(Period other) {
        var from = latest(start, other.start);
        var to = earliest(end, other.end);
        return from.isBefore(to) ? Optional.of(new Period(from, to)) : Optional.empty();
    }

    /** The part before an instant; empty when it starts later. */
    public Optional<Period> before(Instant instant) {
        return start.isBefore(instant) ? Optional.of(new Period(start, earliest(end, instant))) : Optional.empty();
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
