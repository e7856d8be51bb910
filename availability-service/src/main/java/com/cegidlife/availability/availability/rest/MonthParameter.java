package com.cegidlife.availability.availability.rest;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.businesstime.WorkingCalendar;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;

/** Which month is asked for: one that has begun, of the years that the calendar knows. */
@ApplicationScoped
class MonthParameter {

    private final Clock clock;

    MonthParameter(Clock clock) {
        this.clock = clock;
    }

    /** The running month in Paris when none is asked for. */
    YearMonth orNow(YearMonth month) {
        return checked("month", Optional.ofNullable(month).orElseGet(this::now));
    }

    /** @throws Refusal {@code invalid-request} naming the parameter */
    YearMonth checked(String parameter, YearMonth month) {
        if (month.isAfter(now()) || month.getYear() < WorkingCalendar.FIRST_YEAR) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation(
                            parameter,
                            new Text(
                                    "un mois commencé, à partir de " + WorkingCalendar.FIRST_YEAR,
                                    "a month that has begun, from " + WorkingCalendar.FIRST_YEAR + " on"));
        }
        return month;
    }

    YearMonth now() {
        return YearMonth.from(clock.instant().atZone(BookletCalendars.PARIS));
    }
}
