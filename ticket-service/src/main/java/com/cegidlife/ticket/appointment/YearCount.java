package com.cegidlife.ticket.appointment;

import java.time.LocalDate;
import java.util.UUID;

/** How many appointments of one state a year of a pack has. */
record YearCount(UUID contractId, LocalDate yearStartsOn, AppointmentState state, long count) {

    boolean isOf(PackYear year) {
        return contractId.equals(year.contractId()) && yearStartsOn.equals(year.startsOn());
    }
}
