package com.cegidlife.ticket.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** What the publisher chose, as of now. */
@ApplicationScoped
class BookingRules {

    private final AppointmentSettings settings;
    private final Clock clock;

    BookingRules(AppointmentSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    BookingTerms now() {
        return new BookingTerms(
                clock.instant(), settings.slotLength(), settings.minimumNotice(), settings.horizonDays());
    }
}
