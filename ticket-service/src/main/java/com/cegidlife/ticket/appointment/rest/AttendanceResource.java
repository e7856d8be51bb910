package com.cegidlife.ticket.appointment.rest;

import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.appointment.AppointmentDecision;
import com.cegidlife.ticket.appointment.HoldAppointment;
import com.cegidlife.ticket.appointment.MissAppointment;
import jakarta.annotation.security.RolesAllowed;
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

/** Technicians record what became of their appointments. */
@Path("/appointments/{appointmentId}")
@Tag(name = "Appointments")
@RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
public class AttendanceResource {

    private final HoldAppointment holdAppointment;
    private final MissAppointment missAppointment;
    private final AppointmentCommands commands;

    AttendanceResource(HoldAppointment holdAppointment, MissAppointment missAppointment, AppointmentCommands commands) {
        this.holdAppointment = holdAppointment;
        this.missAppointment = missAppointment;
        this.commands = commands;
    }

    @POST
    @Path("/held")
    @Operation(
            operationId = "recordAppointmentHeld",
            summary = "Record that an appointment took place",
            description =
                    "Once it has begun, by its technician or a support manager. It counts in the year of the pack,"
                            + " and billing is told whether it is beyond the number bought (R17.3).")
    @Extension(name = ProblemResponses.EXTENSION, value = "appointment-over, appointment-not-begun, other-technician")
    @APIResponse(responseCode = "200", description = "The appointment as it is now; the ETag is its new version")
    @APIResponseSchema(AppointmentView.class)
    public RestResponse<AppointmentView> held(
            @PathParam("appointmentId") UUID appointmentId, @BeanParam Precondition stated) {
        return commands.run(appointmentId, stated, AppointmentDecision.HOLD, null, holdAppointment::hold);
    }

    @POST
    @Path("/no-show")
    @Operation(
            operationId = "recordAppointmentNoShow",
            summary = "Record that the user did not come to an appointment",
            description =
                    "Once it has begun, by its technician or a support manager. It does not count in the year of the pack.")
    @Extension(name = ProblemResponses.EXTENSION, value = "appointment-over, appointment-not-begun, other-technician")
    @APIResponse(responseCode = "200", description = "The appointment as it is now; the ETag is its new version")
    @APIResponseSchema(AppointmentView.class)
    public RestResponse<AppointmentView> noShow(
            @PathParam("appointmentId") UUID appointmentId, @BeanParam Precondition stated) {
        return commands.run(appointmentId, stated, AppointmentDecision.NO_SHOW, null, missAppointment::miss);
    }
}
