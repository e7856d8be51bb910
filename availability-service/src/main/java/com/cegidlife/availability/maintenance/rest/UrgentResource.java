package com.cegidlife.availability.maintenance.rest;

import com.cegidlife.availability.maintenance.DeclareUrgentMaintenance;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where operators declare maintenance that cannot wait (R5.4). */
@Path("/urgent-maintenances")
@Tag(name = "Maintenance")
@RolesAllowed(Role.OPERATOR)
public class UrgentResource {

    private final DeclareUrgentMaintenance declareUrgentMaintenance;
    private final MaintenanceCommands commands;

    UrgentResource(DeclareUrgentMaintenance declareUrgentMaintenance, MaintenanceCommands commands) {
        this.declareUrgentMaintenance = declareUrgentMaintenance;
        this.commands = commands;
    }

    @POST
    @Operation(
            operationId = "declareUrgentMaintenance",
            summary = "Declare urgent maintenance, at any time, with a reason",
            description = "Customers are told at once (R5.4).")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "window-ends-before-it-starts, window-too-long, window-too-far-away, environments-unknown,"
                    + " urgent-maintenance-in-the-past, no-environment-concerned")
    @APIResponse(responseCode = "201", description = "Announced; Location is where it is read")
    @APIResponseSchema(value = MaintenanceView.class, responseCode = "201")
    public RestResponse<MaintenanceView> declareUrgent(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid UrgentBody body) {
        return commands.create(
                "declare-urgent-maintenance",
                key,
                body,
                by -> declareUrgentMaintenance.declare(body::toPlan, body.reason(), by));
    }
}
