package com.cegidlife.ticket.appointment.rest;

import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.appointment.Appointments;
import com.cegidlife.ticket.desk.VisibleTickets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The appointments about a ticket. */
@Path("/tickets/{number}/appointments")
@Tag(name = "Appointments")
@RolesAllowed({
    Role.CUSTOMER_USER,
    Role.CUSTOMER_ADMIN,
    Role.SUPPORT_AGENT,
    Role.SUPPORT_MANAGER,
    Role.CUSTOMER_SERVICE_AGENT
})
public class TicketAppointmentResource {

    private final Appointments appointments;
    private final VisibleTickets tickets;

    TicketAppointmentResource(Appointments appointments, VisibleTickets tickets) {
        this.appointments = appointments;
        this.tickets = tickets;
    }

    @GET
    @Operation(
            operationId = "listTicketAppointments",
            summary = "List the appointments about a ticket, in the order in which they were booked")
    public Page<AppointmentView> list(@PathParam("number") String number, @BeanParam @Valid PageRequest page) {
        var rows = appointments.ofTicket(tickets.numbered(number).id(), page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), appointment -> appointment.id().toString(), AppointmentView::of);
    }
}
