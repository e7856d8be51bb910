package com.cegidlife.businesstime;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Weekly opening hours without public holidays, in the wall-clock time of a zone, and the arithmetic of business time on
 * them: exact to the nanosecond and right over clock changes. An instant is open when the wall clock shows an opening
 * hour of a business day; a business day is a day with opening hours that is no public holiday.
 *
 * <p>Knows the years {@value #FIRST_YEAR} to {@value #LAST_YEAR} of its zone, both whole, the very end included. Every
 * method throws {@link DateTimeException} when an argument or the result lies outside of them. Immutable; the
 * cost of {@link #plus} and {@link #between} does not depend on the span.
 */
public final class WorkingCalendar {

    public static final int FIRST_YEAR = 2000;
    public static final int LAST_YEAR = 2100;

    private final WallClock clock;
    private final WeeklyHours hours;
    private final Map<LocalDate, Wording> holidays;
    private final BusinessDays days;
    private final Openings openings;

    /** @param holidays the public holidays with their names; on them the calendar is closed all day */
    public WorkingCalendar(ZoneId zone, WeeklyHours hours, Map<LocalDate, Wording> holidays) {
        this.clock = new WallClock(zone);
        this.hours = hours;
        this.holidays = Map.copyOf(holidays);
        var first = LocalDate.of(FIRST_YEAR, 1, 1);
        var end = LocalDate.of(LAST_YEAR + 1, 1, 1);
        var businessDays = first.datesUntil(end)
                .map(date -> new BusinessDay(date, openingsOn(date)))
                .filter(day -> !day.openings().isEmpty())
                .toList();
        this.days = new BusinessDays(businessDays);
        this.openings = new Openings(
                clock.startOf(first),
                clock.startOf(end),
                businessDays.stream().flatMap(day -> day.openings().stream()).toList());
    }

    private List<OpenInterval> openingsOn(LocalDate date) {
        return holidays.containsKey(date) ? List.of() : clock.openings(date, hours.on(date.getDayOfWeek()));
    }

    /**
     * The first instant at which so much business time has passed since {@code start}. Time used up exactly at a closing
     * is used up at that closing, not at the next opening (D2). No time at all ends where the counting would start: at
     * {@code start} itself when it is open or a closing, otherwise at the next opening.
     *
     * @throws IllegalArgumentException when the business time is negative
     */
    public Instant plus(Instant start, Duration businessTime) {
        if (businessTime.isNegative()) {
            throw new IllegalArgumentException("Business time to add must not be negative: " + businessTime);
        }
        return openings.plus(start, businessTime);
    }

    /**
     * The business time from {@code from} until just before {@code to}.
     *
     * @throws IllegalArgumentException when {@code from} is after {@code to}
     */
    public Duration between(Instant from, Instant to) {
        mustNotBeReversed(from, to);
        return openings.between(from, to);
    }

    /**
     * The closing of the {@code count}-th business day after the day on which {@code start} falls; that day itself does
     * not count, whatever the hour (D1).
     *
     * @param count at least 1
     * @throws IllegalArgumentException when the count is less than 1
     */
    public Instant plusBusinessDays(Instant start, int count) {
        mustBePositive(count);
        return days.closingAfter(mustBeKnown(clock.dateOf(start)), count);
    }

    /** The first closing of a business day at or after the instant: "the closing of the day reached" (D24). */
    public Instant closingOfDay(Instant instant) {
        mustBeKnown(clock.dateOf(instant));
        return days.closingFrom(instant);
    }

    /** The instant itself when it is open, otherwise the next opening. A closing instant is not open. */
    public Instant nextOpening(Instant instant) {
        return openings.nextOpening(instant);
    }

    public boolean isOpen(Instant instant) {
        return openings.isOpen(instant);
    }

    /**
     * The open intervals of a range in order, cut off at its ends; openings that touch are one.
     *
     * @throws IllegalArgumentException when {@code from} is after {@code to}
     */
    public List<OpenInterval> openIntervals(Instant from, Instant to) {
        mustNotBeReversed(from, to);
        return openings.within(from, to);
    }

    public boolean isBusinessDay(LocalDate date) {
        mustBeKnown(date);
        return days.contains(date);
    }

    public List<LocalDate> businessDays(YearMonth month) {
        mustBeKnown(month.atDay(1));
        return days.between(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    public Duration businessTime(YearMonth month) {
        return between(
                clock.startOf(month.atDay(1)), clock.startOf(month.plusMonths(1).atDay(1)));
    }

    /**
     * How {@link #plus} comes to its result: stretches without a break from {@code start} to the result, each open or
     * closed for one reason. What they consume adds up to the business time.
     */
    public List<Stretch> explain(Instant start, Duration businessTime) {
        var reached = plus(start, businessTime);
        return new Explanation(clock, this::whyClosed).of(start, reached, openIntervals(start, reached));
    }

    /** How {@link #plusBusinessDays} comes to its result: every day from that of {@code start} to the one reached. */
    public List<CountedDay> explainBusinessDays(Instant start, int count) {
        mustBePositive(count);
        var first = mustBeKnown(clock.dateOf(start));
        var told = new ArrayList<CountedDay>();
        told.add(new CountedDay(first, 0, Reason.START_DAY));
        var number = 0;
        for (var date : first.plusDays(1)
                .datesUntil(days.dateAfter(first, count).plusDays(1))
                .toList()) {
            told.add(
                    days.contains(date)
                            ? new CountedDay(date, ++number, Reason.BUSINESS_DAY)
                            : new CountedDay(date, 0, whyClosed(date)));
        }
        return List.copyOf(told);
    }

    private Reason whyClosed(LocalDate date) {
        if (!hours.on(date.getDayOfWeek()).isEmpty()) {
            var holiday = holidays.get(date);
            return holiday == null ? Reason.OUTSIDE_HOURS : Reason.holiday(holiday);
        }
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? Reason.WEEKEND : Reason.OUTSIDE_HOURS;
    }

    private static void mustBePositive(int count) {
        if (count < 1) {
            throw new IllegalArgumentException(
                    "Business days to add must be 1 or more, as the day of the start does not count: " + count);
        }
    }

    private static LocalDate mustBeKnown(LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new DateTimeException(date + " lies outside of the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return date;
    }

    private static void mustNotBeReversed(Instant from, Instant to) {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("The range must not end before it starts: " + from + " to " + to);
        }
    }
}
