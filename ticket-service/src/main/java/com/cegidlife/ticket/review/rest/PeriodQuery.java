package com.cegidlife.ticket.review.rest;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.ticket.review.Period;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which period something is asked: days in Paris, both included. */
public class PeriodQuery {

    @QueryParam("from")
    @Parameter(
            example = "2026-01-01",
            description = "The first day, in Paris; absent for twelve months until the last day, and at most ten years"
                    + " before it")
    LocalDate from;

    @QueryParam("to")
    @Parameter(example = "2026-12-31", description = "The last day, included, in Paris; absent for today")
    LocalDate to;

    Period period(Clock clock) {
        return Period.of(
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                LocalDate.ofInstant(clock.instant(), BookletCalendars.PARIS));
    }
}
