package com.cegidlife.ticket.appointment.rest;

import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.appointment.CurrentPlanner;
import com.cegidlife.ticket.appointment.SetWorkingHours;
import com.cegidlife.ticket.appointment.Technicians;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** When technicians work. */
@Path("/technicians/{technicianId}/working-hours")
@Tag(name = "Technicians")
@RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
public class WorkingHoursResource {

    private final SetWorkingHours setWorkingHours;
    private final Technicians technicians;
    private final CurrentPlanner planner;

    WorkingHoursResource(SetWorkingHours setWorkingHours, Technicians technicians, CurrentPlanner planner) {
        this.setWorkingHours = setWorkingHours;
        this.technicians = technicians;
        this.planner = planner;
    }

    @GET
    @Operation(operationId = "getWorkingHours", summary = "Read when a technician works")
    @APIResponse(responseCode = "200", description = "Its ETag is the version to state in If-Match")
    @APIResponseSchema(WorkingHoursView.class)
    public RestResponse<WorkingHoursView> get(@PathParam("technicianId") UUID technicianId) {
        return Versions.answer(WorkingHoursView.of(technicians.who(technicianId)));
    }

    @PUT
    @Operation(
            operationId = "setWorkingHours",
            summary = "Say when a technician works",
            description =
                    "By the technician or a support manager. Appointments are offered within the hours of support only"
                            + " (R14.5); those booked before stay booked.")
    @Extension(name = ProblemResponses.EXTENSION, value = "other-technician")
    @APIResponse(responseCode = "200", description = "The hours as they are now; the ETag is their new version")
    @APIResponseSchema(WorkingHoursView.class)
    public RestResponse<WorkingHoursView> set(
            @PathParam("technicianId") UUID technicianId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid WorkingHoursBody body) {
        return Versions.answer(WorkingHoursView.of(setWorkingHours.set(
                technicianId, Versions.required(ifMatch), planner.get(), body.toWorkingHours(), body.address())));
    }
}
