package com.cegidlife.billing.assistanceplus.rest;

import com.cegidlife.billing.assistanceplus.CountedAppointment;
import java.time.Instant;
import java.util.UUID;

/**
 * An appointment that was held.
 *
 * @param ordinal its place in the year, from 1
 * @param beyond whether it exceeds the number bought, and is invoiced on the anniversary (R17.3)
 */
public record HeldAppointmentView(
        UUID id, String ticketNumber, Instant startsAt, Instant endsAt, int ordinal, boolean beyond) {

    static HeldAppointmentView of(CountedAppointment counted) {
        var appointment = counted.appointment();
        return new HeldAppointmentView(
                appointment.id(),
                appointment.ticketNumber(),
                appointment.startsAt(),
                appointment.endsAt(),
                counted.ordinal(),
                counted.beyond());
    }
}
