package com.cegidlife.ticket.appointment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What the publisher chose for appointments. */
@ConfigMapping(prefix = "cegidlife.appointments")
public interface AppointmentSettings {

    /** How long an appointment lasts. */
    @WithDefault("PT30M")
    Duration slotLength();

    /** How long before it begins an appointment is booked at the latest, elapsed time. */
    @WithDefault("PT2H")
    Duration minimumNotice();

    /** How many days ahead an appointment may be booked, today not counted. */
    @WithDefault("30")
    int horizonDays();
}
