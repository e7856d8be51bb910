package com.cegidlife.ticket.appointment.rest;

import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.appointment.AppointmentDecision;
import com.cegidlife.ticket.appointment.CancelAppointment;
import com.cegidlife.ticket.appointment.MoveAppointment;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Both sides change their plans: any user of the customer, the technician, a support manager. */
@Path("/appointments/{appointmentId}")
@Tag(name = "Appointments")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
public class PlanResource {

    private final MoveAppointment moveAppointment;
    private final CancelAppointment cancelAppointment;
    private final AppointmentCommands commands;

    PlanResource(MoveAppointment moveAppointment, CancelAppointment cancelAppointment, AppointmentCommands commands) {
        this.moveAppointment = moveAppointment;
        this.cancelAppointment = cancelAppointment;
        this.commands = commands;
    }

    @POST
    @Path("/move")
    @Operation(
            operationId = "moveAppointment",
            summary = "Move an appointment to another free slot",
            description =
                    "Until it begins. The slot is one of the technician who is in charge of the ticket by now. Both sides"
                            + " get a new calendar file.")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "appointment-over, appointment-begun, appointment-needs-open-ticket, technician-not-in-charge-yet,"
                    + " assistance-plus-missing, slot-not-free, other-technician")
    @APIResponse(responseCode = "200", description = "The appointment as it is now; the ETag is its new version")
    @APIResponseSchema(AppointmentView.class)
    public RestResponse<AppointmentView> move(
            @PathParam("appointmentId") UUID appointmentId,
            @BeanParam Precondition stated,
            @NotNull @Valid SlotBody body) {
        return commands.run(
                appointmentId,
                stated,
                AppointmentDecision.MOVE,
                body,
                change -> moveAppointment.move(change, body.toSlot()));
    }

    @POST
    @Path("/cancel")
    @Operation(
            operationId = "cancelAppointment",
            summary = "Cancel an appointment",
            description =
                    "By the customer until it begins, by the staff also later and with a reason. It does not count in the"
                            + " pack. Both sides get a calendar file that takes it out.")
    @Extension(name = ProblemResponses.EXTENSION, value = "appointment-over, appointment-begun, other-technician")
    @APIResponse(responseCode = "200", description = "The appointment as it is now; the ETag is its new version")
    @APIResponseSchema(AppointmentView.class)
    public RestResponse<AppointmentView> cancel(
            @PathParam("appointmentId") UUID appointmentId,
            @BeanParam Precondition stated,
            @NotNull @Valid CancellationBody body) {
        return commands.run(
                appointmentId,
                stated,
                AppointmentDecision.CANCEL,
                body,
                change -> cancelAppointment.cancel(change, body.given()));
    }
}
