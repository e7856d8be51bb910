package com.cegidlife.availability.maintenance.rest;

import com.cegidlife.availability.maintenance.AnnounceMaintenance;
import com.cegidlife.availability.maintenance.CheckWindow;
import com.cegidlife.availability.maintenance.PlanMaintenance;
import com.cegidlife.availability.maintenance.ReviseMaintenance;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** Where operators plan maintenance, until customers are told of it (R5.1 to R5.5). */
@Path("/maintenances")
@Tag(name = "Maintenance")
@RolesAllowed(Role.OPERATOR)
public class PlannerResource {

    private final PlanMaintenance planMaintenance;
    private final ReviseMaintenance reviseMaintenance;
    private final AnnounceMaintenance announceMaintenance;
    private final CheckWindow checkWindow;
    private final MaintenanceCommands commands;

    PlannerResource(
            PlanMaintenance planMaintenance,
            ReviseMaintenance reviseMaintenance,
            AnnounceMaintenance announceMaintenance,
            CheckWindow checkWindow,
            MaintenanceCommands commands) {
        this.planMaintenance = planMaintenance;
        this.reviseMaintenance = reviseMaintenance;
        this.announceMaintenance = announceMaintenance;
        this.checkWindow = checkWindow;
        this.commands = commands;
    }

    @POST
    @Operation(
            operationId = "planMaintenance",
            summary = "Draft planned maintenance",
            description =
                    "Customers know nothing of it before it is announced, which is when the rules are held against it.")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "window-ends-before-it-starts, window-too-long, window-too-far-away, blocking-part-outside-window,"
                    + " environments-unknown")
    @APIResponse(responseCode = "201", description = "Drafted; Location is where it is read")
    @APIResponseSchema(value = MaintenanceView.class, responseCode = "201")
    public RestResponse<MaintenanceView> plan(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid PlanBody body) {
        return commands.create("plan-maintenance", key, body, by -> planMaintenance.plan(body.toPlan(), by));
    }

    @PUT
    @Path("/{maintenanceId}")
    @Operation(operationId = "reviseMaintenance", summary = "Replace what a draft says")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "window-ends-before-it-starts, window-too-long, window-too-far-away, blocking-part-outside-window,"
                    + " environments-unknown, maintenance-state")
    public RestResponse<MaintenanceView> revise(
            @PathParam("maintenanceId") UUID maintenanceId,
            @BeanParam Precondition stated,
            @NotNull @Valid PlanBody body) {
        return commands.change(
                maintenanceId,
                stated,
                "revise-maintenance",
                body,
                change -> reviseMaintenance.revise(change, body.toPlan()));
    }

    @POST
    @Path("/{maintenanceId}/announce")
    @Operation(
            operationId = "announceMaintenance",
            summary = "Announce planned maintenance to the customers concerned",
            description =
                    "Refused when the window breaks a rule (R5.1 to R5.3): the problem explains each, and proposes"
                            + " the nearest valid window of the same length (R5.5). Its window never changes afterwards.")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "window-refused, window-refused-without-alternative, no-environment-concerned, maintenance-state")
    public RestResponse<MaintenanceView> announce(
            @PathParam("maintenanceId") UUID maintenanceId, @BeanParam Precondition stated) {
        return commands.change(maintenanceId, stated, "announce-maintenance", null, announceMaintenance::announce);
    }

    @POST
    @Path("/check")
    @Operation(
            operationId = "checkWindow",
            summary = "Ask whether a window could be announced now",
            description = "Keeps and tells nothing.")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "window-ends-before-it-starts, window-too-long, window-too-far-away, blocking-part-outside-window,"
                    + " environments-unknown")
    public CheckView check(@NotNull @Valid CheckBody body) {
        return CheckView.of(
                checkWindow.check(body.window().toWindow(), body.reach().toReach()));
    }
}
