package com.cegidlife.ticket.appointment.rest;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.appointment.OfferSlots;
import com.cegidlife.ticket.desk.VisibleTickets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When appointments about a ticket can be. */
@Path("/tickets/{number}/appointment-slots")
@Tag(name = "Appointments")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
public class SlotResource {

    private final OfferSlots offerSlots;
    private final VisibleTickets tickets;
    private final Clock clock;

    SlotResource(OfferSlots offerSlots, VisibleTickets tickets, Clock clock) {
        this.offerSlots = offerSlots;
        this.tickets = tickets;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listAppointmentSlots",
            summary = "See when an appointment about a ticket can be",
            description = "The free slots of the technician in charge within the hours of support, for holders of the"
                    + " Assistance+ pack (R17.1), and what is used of the pack (R17.3). Days beyond those that may"
                    + " be booked have none; a free slot within any delay is not promised (R17.2).")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "appointment-for-support-only, appointment-needs-open-ticket, technician-not-in-charge-yet,"
                    + " assistance-plus-missing")
    public SlotsView list(@PathParam("number") String number, @BeanParam DaysQuery days, @Context HttpHeaders headers) {
        var offer = offerSlots.on(tickets.numbered(number), days.range(clock));
        return SlotsView.of(offer, Text.language(headers.getAcceptableLanguages()));
    }
}
