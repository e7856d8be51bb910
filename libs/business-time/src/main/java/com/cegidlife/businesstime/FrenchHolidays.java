package com.cegidlife.businesstime;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;

/** The public holidays of metropolitan France, without the additions of Alsace-Moselle (R1.2). */
public final class FrenchHolidays {

    private static final String CHRISTIAN = "christian.";
    private static final int EASTER_MONDAY_TO_WHIT_MONDAY = 49;

    private FrenchHolidays() {}

    /**
     * Every public holiday of the years, weekends included, with its name. When two fall on the same day (1 May 2008 was
     * Ascension Day) the name has both.
     */
    public static Map<LocalDate, Wording> of(int firstYear, int lastYear) {
        var jollyday = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
        var names = new HashMap<LocalDate, Wording>();
        for (int year = firstYear; year <= lastYear; year++) {
            for (var holiday : jollyday.getHolidays(Year.of(year))) {
                add(names, holiday.getDate(), named(holiday.getPropertiesKey()));
            }
        }
        return Map.copyOf(names);
    }

    private static FrenchHoliday named(String jollydayKey) {
        return FrenchHoliday.valueOf(jollydayKey.replace(CHRISTIAN, ""));
    }

    private static void add(Map<LocalDate, Wording> names, LocalDate date, FrenchHoliday holiday) {
        names.merge(date, holiday.wording(), FrenchHolidays::both);
        if (holiday == FrenchHoliday.EASTER_MONDAY && whitMondayIsMissing(date.getYear())) {
            add(names, date.plusDays(EASTER_MONDAY_TO_WHIT_MONDAY), FrenchHoliday.WHIT_MONDAY);
        }
    }

    /** Worked as the solidarity day in these years, Whit Monday stayed a public holiday; Jollyday leaves it out. */
    private static boolean whitMondayIsMissing(int year) {
        return year >= 2004 && year <= 2007;
    }

    private static Wording both(Wording one, Wording other) {
        if (one.french().compareTo(other.french()) > 0) {
            return both(other, one);
        }
        return new Wording(one.french() + " et " + other.french(), one.english() + " and " + other.english());
    }
}
