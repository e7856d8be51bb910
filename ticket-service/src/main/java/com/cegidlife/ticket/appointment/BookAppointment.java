package com.cegidlife.ticket.appointment;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.desk.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Agrees a time between a customer's user and the technician in charge of a ticket (R17.1), as often as wanted (R17.3). */
@ApplicationScoped
public class BookAppointment {

    private final Tickets tickets;
    private final Reservations reservations;
    private final Appointments appointments;
    private final AppointmentLog log;
    private final Ids ids;

    BookAppointment(
            Tickets tickets, Reservations reservations, Appointments appointments, AppointmentLog log, Ids ids) {
        this.tickets = tickets;
        this.reservations = reservations;
        this.appointments = appointments;
        this.log = log;
        this.ids = ids;
    }

    /** @throws Refusal that says why there can be no appointment, or which slots are free instead */
    @Transactional
    public Appointment book(UUID ticketId, Actor user, Slot slot) {
        var ticket = tickets.toChange(ticketId); // locked: it must not be closed meanwhile; it is not changed (R17.2)
        var reservation = reservations.reserve(ticket, slot, Optional.empty());
        var appointment = new Appointment(ids.next(), user.userId(), reservation);
        appointments.persistAndFlush(appointment);
        log.booked(appointment, user);
        return appointment;
    }
}
