package com.cegidlife.ticket.appointment;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Finds room for appointments: in the calendar of the technician in charge, and in a year of a pack. */
@ApplicationScoped
class Reservations {

    private final TechnicianCalendars calendars;
    private final Quotas quotas;
    private final Clock clock;

    Reservations(TechnicianCalendars calendars, Quotas quotas, Clock clock) {
        this.calendars = calendars;
        this.quotas = quotas;
        this.clock = clock;
    }

    /**
     * @param moved the appointment that is to be moved; empty for a new one
     * @throws Refusal when there can be no appointment about the ticket, or not at that time
     */
    Reservation reserve(Ticket ticket, Slot slot, Optional<UUID> moved) {
        var inCharge = TicketInCharge.of(ticket);
        var usage = quotas.of(ticket.customerId(), moved);
        calendars.keep(inCharge, slot, moved);
        var quota = usage.on(slot.day()).orElseThrow(Quotas::missing);
        return new Reservation(inCharge, slot, quota.year(), clock.instant());
    }
}
