package com.cegidlife.ticket.appointment;

import com.cegidlife.events.TicketKind;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Ticket;
import java.util.UUID;

/** A ticket about which an appointment may be booked, and with whom (R17.1). */
record TicketInCharge(UUID id, String number, UUID customerId, UUID technicianId) {

    /** @throws Refusal unless it is an open support ticket that a technician is in charge of */
    static TicketInCharge of(Ticket ticket) {
        require(ticket.request().kind() == TicketKind.SUPPORT, AppointmentProblem.APPOINTMENT_FOR_SUPPORT_ONLY, ticket);
        require(ticket.state().isOpen(), AppointmentProblem.APPOINTMENT_NEEDS_OPEN_TICKET, ticket);
        var technician = ticket.handling()
                .assignedTo()
                .orElseThrow(() -> refusal(AppointmentProblem.TECHNICIAN_NOT_IN_CHARGE_YET, ticket));
        return new TicketInCharge(ticket.id(), ticket.number(), ticket.customerId(), technician);
    }

    private static void require(boolean right, AppointmentProblem otherwise, Ticket ticket) {
        if (!right) {
            throw refusal(otherwise, ticket);
        }
    }

    private static Refusal refusal(AppointmentProblem problem, Ticket ticket) {
        return new Refusal(problem).with("number", ticket.number());
    }
}
