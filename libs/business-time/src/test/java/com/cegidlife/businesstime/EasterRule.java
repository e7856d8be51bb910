package com.cegidlife.businesstime;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The French public holidays by the rule of the law: eight fixed dates and three that follow Easter. */
final class EasterRule {

    private static final List<MonthDay> FIXED = Stream.of(
                    "--01-01", "--05-01", "--05-08", "--07-14", "--08-15", "--11-01", "--11-11", "--12-25")
            .map(MonthDay::parse)
            .toList();

    private EasterRule() {}

    static TreeSet<LocalDate> holidays(int year) {
        var dates = new TreeSet<LocalDate>();
        FIXED.forEach(day -> dates.add(day.atYear(year)));
        Stream.of(1, 39, 50).forEach(days -> dates.add(easter(year).plusDays(days)));
        return dates;
    }

    /** Butcher's algorithm for the Gregorian calendar. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
