package com.cegidlife.businesstime;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Calendars of many shapes, each with its slow twin. */
enum SampleCalendar {
    SUPPORT("Europe/Paris", EnumSet.range(MONDAY, FRIDAY), "09:00-17:00"),
    REFERENCE_PERIOD("Europe/Paris", EnumSet.range(MONDAY, FRIDAY), "07:00-20:00"),
    CLOSED_AT_NOON("Europe/Paris", EnumSet.range(MONDAY, SATURDAY), "08:30-12:00 13:30-18:00"),
    WHOLE_SUNDAYS("Europe/Paris", EnumSet.of(SUNDAY), "00:00-00:00"),
    OVER_THE_CHANGE("Europe/Paris", EnumSet.allOf(DayOfWeek.class), "01:00-05:00"),
    WITHIN_THE_CHANGE("Europe/Paris", EnumSet.allOf(DayOfWeek.class), "02:15-02:45 02:45-03:30"),
    ALWAYS("Europe/Paris", EnumSet.allOf(DayOfWeek.class), "00:00-00:00"),
    HALF_AN_HOUR_OF_CHANGE("Australia/Lord_Howe", EnumSet.range(FRIDAY, SUNDAY), "01:00-02:00 02:10-23:00"),
    CHANGE_AT_MIDNIGHT("America/Sao_Paulo", EnumSet.range(SATURDAY, SUNDAY), "00:00-00:30 22:00-00:00");

    private final WorkingCalendar calendar;
    private final MinuteTwin twin;

    SampleCalendar(String zoneName, Set<DayOfWeek> days, String slots) {
        var zone = ZoneId.of(zoneName);
        var french = zoneName.equals("Europe/Paris");
        Map<LocalDate, Wording> holidays =
                french ? FrenchHolidays.of(WorkingCalendar.FIRST_YEAR, WorkingCalendar.LAST_YEAR) : Map.of();
        Predicate<LocalDate> holiday =
                french ? date -> EasterRule.holidays(date.getYear()).contains(date) : date -> false;
        var hours = WeeklyHours.none();
        var times = new LocalTime[slots.split(" ").length][];
        for (int i = 0; i < times.length; i++) {
            var ends = slots.split(" ")[i].split("-");
            times[i] = new LocalTime[] {LocalTime.parse(ends[0]), LocalTime.parse(ends[1])};
            hours = hours.open(days, times[i][0], times[i][1]);
        }
        calendar = new WorkingCalendar(zone, hours, holidays);
        twin = new MinuteTwin(zone, days, times, holiday);
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    MinuteTwin twin() {
        return twin;
    }

    /** The business time of two ordinary weeks. */
    Duration fortnight() {
        return twin.between(
                LocalDate.of(2026, 9, 7).atStartOfDay(twin.zone()).toInstant(),
                LocalDate.of(2026, 9, 21).atStartOfDay(twin.zone()).toInstant());
    }
}
