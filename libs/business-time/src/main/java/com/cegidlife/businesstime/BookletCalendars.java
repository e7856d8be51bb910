package com.cegidlife.businesstime;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The calendars of the service booklet: business days are Monday to Friday without the public holidays of metropolitan
 * France (R1.2), hours are those of Paris. Built together at first use.
 */
public final class BookletCalendars {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final Map<LocalDate, Wording> HOLIDAYS =
            FrenchHolidays.of(WorkingCalendar.FIRST_YEAR, WorkingCalendar.LAST_YEAR);
    private static final Set<DayOfWeek> MONDAY_TO_FRIDAY = EnumSet.range(MONDAY, FRIDAY);

    /** Support, 09:00–17:00 (R14.5): its hours are the business hours of every commitment (R1.3). */
    public static final WorkingCalendar SUPPORT = new WorkingCalendar(PARIS, hours(MONDAY_TO_FRIDAY, 9, 17), HOLIDAYS);

    /** Customer service, Monday to Thursday 09:00–18:00, Friday 09:00–17:00 (R16.2). */
    public static final WorkingCalendar CUSTOMER_SERVICE = new WorkingCalendar(
            PARIS,
            hours(EnumSet.range(MONDAY, THURSDAY), 9, 18).open(Set.of(FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0)),
            HOLIDAYS);

    /** The reference period of the availability rate, 07:00–20:00 (R6.2); planned maintenance fills the rest (D15). */
    public static final WorkingCalendar REFERENCE_PERIOD =
            new WorkingCalendar(PARIS, hours(MONDAY_TO_FRIDAY, 7, 20), HOLIDAYS);

    /** The first hours of the night after a business day, 20:00–22:00, in which no maintenance may block (R5.2, D15). */
    public static final WorkingCalendar EARLY_NIGHT =
            new WorkingCalendar(PARIS, hours(MONDAY_TO_FRIDAY, 20, 22), HOLIDAYS);

    private BookletCalendars() {}

    /** The name of the public holiday that the date is, on a weekend too; empty when it is none (R1.2). */
    public static Optional<Wording> holidayOn(LocalDate date) {
        return Optional.ofNullable(HOLIDAYS.get(date));
    }

    private static WeeklyHours hours(Set<DayOfWeek> days, int from, int to) {
        return WeeklyHours.none().open(days, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }
}
