package com.cegidlife.ticket.review;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.businesstime.WorkingCalendar;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whole days in Paris, the first and the last one included; at most ten years.
 *
 * @param from the first day
 * @param to the last day
 */
public record Period(LocalDate from, LocalDate to) {

    private static final int MOST_YEARS = 10;
    private static final int USUAL_MONTHS = 12;

    /** @throws Refusal {@code invalid-request} naming the bound that is wrong */
    public Period {
        if (to.isBefore(from)) {
            throw refused("to", "avant le premier jour de la période", "before the first day of the period");
        }
        if (!to.isBefore(from.plusYears(MOST_YEARS))) {
            throw refused("from", "plus de dix ans avant le dernier jour", "more than ten years before the last day");
        }
    }

    /**
     * The period that somebody asks for.
     *
     * @param from absent for twelve months until the last day
     * @param to absent for today
     * @throws Refusal {@code invalid-request} naming the bound that is wrong
     */
    public static Period of(Optional<LocalDate> from, Optional<LocalDate> to, LocalDate today) {
        from.ifPresent(day -> mustBeKnown("from", day));
        to.ifPresent(day -> mustBeKnown("to", day));
        var last = to.orElse(today);
        return new Period(from.orElseGet(() -> last.minusMonths(USUAL_MONTHS).plusDays(1)), last);
    }

    private static void mustBeKnown(String bound, LocalDate day) {
        if (day.getYear() < WorkingCalendar.FIRST_YEAR || day.getYear() > WorkingCalendar.LAST_YEAR) {
            throw refused(bound, "de 2000 à 2100", "from 2000 to 2100");
        }
    }

    private static Refusal refused(String bound, String french, String english) {
        return new Refusal(CommonProblem.INVALID_REQUEST).violation(bound, new Text(french, english));
    }

    /** The instant at which it begins. */
    public Instant begin() {
        return from.atStartOfDay(BookletCalendars.PARIS).toInstant();
    }

    /** The instant at which it is over, which is no part of it. */
    public Instant end() {
        return to.plusDays(1).atStartOfDay(BookletCalendars.PARIS).toInstant();
    }

    /** The months of which it has a day, in order. */
    public List<YearMonth> months() {
        return Stream.iterate(
                        YearMonth.from(from), month -> !month.isAfter(YearMonth.from(to)), month -> month.plusMonths(1))
                .toList();
    }
}
