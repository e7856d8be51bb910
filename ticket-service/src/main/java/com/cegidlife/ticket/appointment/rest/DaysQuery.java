package com.cegidlife.ticket.appointment.rest;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.ticket.appointment.DayRange;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which days are asked for. */
public class DaysQuery {

    @QueryParam("from")
    @Parameter(description = "First day, Europe/Paris; today when absent", example = "2026-11-23")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day, included; absent for a week", example = "2026-11-27")
    LocalDate to;

    private static final int WEEK = 7;

    DayRange range(Clock clock) {
        var today = LocalDate.ofInstant(clock.instant(), BookletCalendars.PARIS);
        return DayRange.asked(from == null ? today : from, to, WEEK);
    }
}
