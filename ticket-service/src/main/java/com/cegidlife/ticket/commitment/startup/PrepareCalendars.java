package com.cegidlife.ticket.commitment.startup;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.businesstime.WorkingCalendar;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Year;

/** Computes the calendars beside the rest of the start: the first ticket would wait for them otherwise, for a second. */
@ApplicationScoped
class PrepareCalendars {

    void prepare(@Observes StartupEvent start) {
        Thread.ofVirtual()
                .name("calendars")
                .start(() -> BookletCalendars.SUPPORT.isBusinessDay(
                        Year.of(WorkingCalendar.FIRST_YEAR).atDay(1)));
    }
}
