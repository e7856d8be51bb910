package com.cegidlife.availability.monitor.rest;

import com.cegidlife.availability.monitor.KeepMonitors;
import com.cegidlife.availability.monitor.Monitors;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The monitors of an environment. */
@Path("/environments/{environmentId}/monitors")
@Tag(name = "Monitors")
@RolesAllowed(Role.OPERATOR)
public class EnvironmentMonitorResource {

    private final KeepMonitors keepMonitors;
    private final Monitors monitors;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    EnvironmentMonitorResource(
            KeepMonitors keepMonitors, Monitors monitors, Idempotency idempotency, CurrentCaller caller) {
        this.keepMonitors = keepMonitors;
        this.monitors = monitors;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listMonitors",
            summary = "List the monitors that are set up, a hundred at most, retired ones too")
    public List<MonitorView> list(@PathParam("environmentId") UUID environmentId) {
        return monitors.of(List.of(environmentId)).stream().map(MonitorView::of).toList();
    }

    @POST
    @Operation(
            operationId = "setUpMonitor",
            summary = "Set a monitor up, or again after it was retired",
            description = "Says when its results make an outage (D13). What is not set up is folded by the settings of the"
                    + " service.")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "monitor-exists, monitor-never-fails, too-many-monitors")
    @APIResponse(responseCode = "201", description = "Set up; the ETag is its version")
    @APIResponseSchema(value = MonitorView.class, responseCode = "201")
    public RestResponse<MonitorView> setUp(
            @PathParam("environmentId") UUID environmentId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid MonitorBody body) {
        var operator = caller.get().userId();
        var view = idempotency.once(
                operator,
                "set-up-monitor/" + environmentId,
                key,
                body,
                MonitorView.class,
                () -> MonitorView.of(keepMonitors.setUp(environmentId, body.toPlan(), operator)));
        return Versions.created("/monitors/" + view.id(), view);
    }
}
