package com.cegidlife.ticket.hours;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.businesstime.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A public holiday, on which nobody answers (R1.2). */
public record NextHoliday(LocalDate day, Wording name) {

    /** Public holidays are at most some months apart. */
    private static final int DAYS_OF_A_YEAR = 366;

    /** The holidays of the week in which the instant lies, past ones included, and the next ones, three in all. */
    public static List<NextHoliday> from(Instant instant) {
        return Stream.iterate(TeamHours.monday(instant), day -> day.plusDays(1))
                .limit(DAYS_OF_A_YEAR)
                .flatMap(day -> BookletCalendars.holidayOn(day).map(name -> new NextHoliday(day, name)).stream())
                .limit(3)
                .toList();
    }
}
