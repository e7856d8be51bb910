package com.cegidlife.availability.maintenance.rest;

import com.cegidlife.availability.maintenance.CancelMaintenance;
import com.cegidlife.availability.maintenance.EndMaintenance;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where operators say what becomes of the maintenance that was announced. */
@Path("/maintenances")
@Tag(name = "Maintenance")
@RolesAllowed(Role.OPERATOR)
public class ConductResource {

    private final EndMaintenance endMaintenance;
    private final CancelMaintenance cancelMaintenance;
    private final MaintenanceCommands commands;

    ConductResource(EndMaintenance endMaintenance, CancelMaintenance cancelMaintenance, MaintenanceCommands commands) {
        this.endMaintenance = endMaintenance;
        this.cancelMaintenance = cancelMaintenance;
        this.commands = commands;
    }

    @POST
    @Path("/{maintenanceId}/end")
    @Operation(
            operationId = "endMaintenance",
            summary = "Say that the work is over now",
            description =
                    "Before the end of the window, the rest of it excuses nothing any more; after it, the overrun did"
                            + " not either (R6.4).")
    @Extension(name = ProblemResponses.EXTENSION, value = "maintenance-state")
    public RestResponse<MaintenanceView> end(
            @PathParam("maintenanceId") UUID maintenanceId, @BeanParam Precondition stated) {
        return commands.change(maintenanceId, stated, "end-maintenance", null, endMaintenance::end);
    }

    @POST
    @Path("/{maintenanceId}/cancel")
    @Operation(
            operationId = "cancelMaintenance",
            summary = "Call a maintenance off before it starts",
            description = "Who was told of it is told of that too.")
    @Extension(name = ProblemResponses.EXTENSION, value = "maintenance-state")
    public RestResponse<MaintenanceView> cancel(
            @PathParam("maintenanceId") UUID maintenanceId,
            @BeanParam Precondition stated,
            @NotNull @Valid ReasonBody body) {
        return commands.change(
                maintenanceId,
                stated,
                "cancel-maintenance",
                body,
                change -> cancelMaintenance.cancel(change, body.reason()));
    }
}
