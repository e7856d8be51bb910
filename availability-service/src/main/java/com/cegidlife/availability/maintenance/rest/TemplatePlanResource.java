package com.cegidlife.availability.maintenance.rest;

import com.cegidlife.availability.maintenance.MaintenanceTemplates;
import com.cegidlife.availability.maintenance.PlanMaintenance;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Plans work that comes again. */
@Path("/maintenance-templates/{templateId}/plans")
@Tag(name = "Maintenance templates")
@RolesAllowed(Role.OPERATOR)
public class TemplatePlanResource {

    private final MaintenanceTemplates templates;
    private final PlanMaintenance planMaintenance;
    private final MaintenanceCommands commands;

    TemplatePlanResource(
            MaintenanceTemplates templates, PlanMaintenance planMaintenance, MaintenanceCommands commands) {
        this.templates = templates;
        this.planMaintenance = planMaintenance;
        this.commands = commands;
    }

    @POST
    @Operation(operationId = "planFromTemplate", summary = "Draft planned maintenance from a template")
    @Extension(name = ProblemResponses.EXTENSION, value = "window-too-far-away")
    @APIResponse(responseCode = "201", description = "Drafted; Location is where it is read")
    @APIResponseSchema(value = MaintenanceView.class, responseCode = "201")
    public RestResponse<MaintenanceView> plan(
            @PathParam("templateId") UUID templateId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid StartBody body) {
        var template = templates.findByIdOptional(templateId).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        return commands.create(
                "plan-from-template",
                key,
                new Asked(templateId, body),
                by -> planMaintenance.plan(template.at(body.start()), by));
    }

    /** When the work shall start. */
    @Schema(name = "TemplateStart")
    public record StartBody(
            @NotNull @Schema(examples = "2027-01-15T20:00:00+01:00")
            Instant start) {}

    /** What an idempotency key stands for. */
    record Asked(UUID templateId, StartBody body) {}
}
