package com.cegidlife.ticket.appointment.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.appointment.BookAppointment;
import com.cegidlife.ticket.desk.CurrentActor;
import com.cegidlife.ticket.desk.VisibleTickets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Customers' users book appointments. */
@Path("/tickets/{number}/appointments")
@Tag(name = "Appointments")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN})
public class BookingResource {

    private final BookAppointment bookAppointment;
    private final VisibleTickets tickets;
    private final CurrentActor actor;
    private final Idempotency idempotency;
    private final AppointmentViews views;

    BookingResource(
            BookAppointment bookAppointment,
            VisibleTickets tickets,
            CurrentActor actor,
            Idempotency idempotency,
            AppointmentViews views) {
        this.bookAppointment = bookAppointment;
        this.tickets = tickets;
        this.actor = actor;
        this.idempotency = idempotency;
        this.views = views;
    }

    @POST
    @Operation(
            operationId = "bookAppointment",
            summary = "Book an appointment with the technician in charge of a ticket",
            description =
                    "For holders of the Assistance+ pack, about an open support ticket (R17.1), as often as wanted: the"
                            + " answer says whether it is beyond the number bought and invoiced after the year of the pack"
                            + " (R17.3). The commitments of the ticket stay as they are (R17.2).")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "appointment-for-support-only, appointment-needs-open-ticket, technician-not-in-charge-yet,"
                    + " assistance-plus-missing, slot-not-free")
    @APIResponse(
            responseCode = "201",
            description = "Booked; Location and ETag are those of the new appointment",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AppointmentView.class)))
    public RestResponse<AppointmentView> book(
            @PathParam("number") String number,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid SlotBody body) {
        var user = actor.get();
        var ticketId = tickets.numbered(number).id();
        var booked = idempotency.once(
                user.userId(),
                "book-appointment/" + number,
                key,
                body,
                AppointmentView.class,
                () -> views.of(bookAppointment.book(ticketId, user, body.toSlot())));
        return Versions.created("/appointments/" + booked.id(), booked);
    }
}
