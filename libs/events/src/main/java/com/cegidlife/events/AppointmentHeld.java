package com.cegidlife.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A user and the technician in charge of the ticket met by appointment (R17.1). Billing counts by itself which year of
 * the pack it belongs to and whether it is beyond the number bought (R17.3); what is stated here is what the user was told.
 *
 * @param number of the ticket, as people call it
 * @param contractId the contract that the Assistance+ pack was ordered with
 * @param startsAt when it began; its day in Europe/Paris decides on the year of the pack (D29)
 * @param heldAt when it was recorded as held
 * @param packYearStartsOn first day of that year, an anniversary of the pack's activation (D21), Europe/Paris
 * @param ordinal of the appointment in that year, from 1
 * @param beyondQuota whether it exceeds the number bought for the year
 */
@EventType("com.cegidlife.ticket.appointment-held.v1")
public record AppointmentHeld(
        UUID appointmentId,
        UUID ticketId,
        String number,
        UUID customerId,
        UUID contractId,
        Instant startsAt,
        Instant endsAt,
        Instant heldAt,
        LocalDate packYearStartsOn,
        int ordinal,
        boolean beyondQuota)
        implements AppointmentEvent {

    @Override
    public String key() {
        return customerId.toString();
    }
}
