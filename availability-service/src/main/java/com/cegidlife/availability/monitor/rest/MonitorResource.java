package com.cegidlife.availability.monitor.rest;

import com.cegidlife.availability.monitor.KeepMonitors;
import com.cegidlife.availability.monitor.Monitors;
import com.cegidlife.availability.monitor.RetireMonitor;
import com.cegidlife.servicekit.http.Commands;
import com.cegidlife.servicekit.http.Commands.Command;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One monitor. */
@Path("/monitors/{monitorId}")
@Tag(name = "Monitors")
@RolesAllowed(Role.OPERATOR)
public class MonitorResource {

    private final KeepMonitors keepMonitors;
    private final RetireMonitor retireMonitor;
    private final Monitors monitors;
    private final Commands commands;
    private final CurrentCaller caller;

    MonitorResource(
            KeepMonitors keepMonitors,
            RetireMonitor retireMonitor,
            Monitors monitors,
            Commands commands,
            CurrentCaller caller) {
        this.keepMonitors = keepMonitors;
        this.retireMonitor = retireMonitor;
        this.monitors = monitors;
        this.commands = commands;
        this.caller = caller;
    }

    /** Why it is watched no more. */
    @Schema(name = "MonitorRetirement")
    public record Retirement(
            @NotBlank @Size(max = 4_000) @Schema(examples = "Application remplacée.")
            String reason) {}

    @GET
    @Operation(operationId = "getMonitor", summary = "Read a monitor")
    @APIResponse(responseCode = "200", description = "The monitor; the ETag is its version")
    @APIResponseSchema(MonitorView.class)
    public RestResponse<MonitorView> get(@PathParam("monitorId") UUID monitorId) {
        return Versions.answer(MonitorView.of(monitors.get(monitorId)));
    }

    @PUT
    @Operation(
            operationId = "changeMonitor",
            summary = "Change a monitor",
            description = "Its name stays. The part that a location left out has in an open outage ends with its last"
                    + " result.")
    @Extension(name = ProblemResponses.EXTENSION, value = "monitor-retired, monitor-never-fails")
    @APIResponse(responseCode = "200", description = "The monitor as it is now; the ETag is its new version")
    @APIResponseSchema(MonitorView.class)
    public RestResponse<MonitorView> change(
            @PathParam("monitorId") UUID monitorId, @BeanParam Precondition stated, @NotNull @Valid MonitorBody body) {
        var operator = caller.get().userId();
        return commands.run(
                stated,
                new Command<>("change-monitor", monitorId, body, MonitorView.class),
                version -> MonitorView.of(keepMonitors.change(monitorId, version, body.toPlan(), operator)));
    }

    @POST
    @Path("/retire")
    @Operation(
            operationId = "retireMonitor",
            summary = "Retire a monitor",
            description = "An outage of it that is open ends with its last result. What it reports from then on is counted"
                    + " and set aside.")
    @Extension(name = ProblemResponses.EXTENSION, value = "monitor-retired")
    @APIResponse(responseCode = "200", description = "The monitor as it is now; the ETag is its new version")
    @APIResponseSchema(MonitorView.class)
    public RestResponse<MonitorView> retire(
            @PathParam("monitorId") UUID monitorId, @BeanParam Precondition stated, @NotNull @Valid Retirement body) {
        var operator = caller.get().userId();
        return commands.run(
                stated,
                new Command<>("retire-monitor", monitorId, body, MonitorView.class),
                version -> MonitorView.of(
                        retireMonitor.retire(monitorId, version, body.reason().strip(), operator)));
    }
}
