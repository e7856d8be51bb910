package com.cegidlife.availability.incident.rest;

import com.cegidlife.availability.incident.Incident;
import com.cegidlife.availability.incident.Incidents;
import com.cegidlife.availability.incident.ReadTimelines;
import com.cegidlife.availability.incident.TellIncident;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Incidents and their timelines (R6.6): operators tell them, customers read those of their environments. */
@Path("/incidents")
@Tag(name = "Service weather")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.OPERATOR, Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
public class IncidentResource {

    private final TellIncident tellIncident;
    private final Incidents incidents;
    private final ReadTimelines timelines;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    IncidentResource(
            TellIncident tellIncident,
            Incidents incidents,
            ReadTimelines timelines,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.tellIncident = tellIncident;
        this.incidents = incidents;
        this.timelines = timelines;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.OPERATOR)
    @Operation(operationId = "openIncident", summary = "Tell customers of an incident")
    @Extension(name = ProblemResponses.EXTENSION, value = "incident-environments-unknown")
    @APIResponse(responseCode = "201", description = "Told; Location is where it is read")
    @APIResponseSchema(value = IncidentView.class, responseCode = "201")
    public RestResponse<IncidentView> open(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewIncidentBody body) {
        var by = caller.get().userId();
        var view = idempotency.once(
                by,
                "open-incident",
                key,
                body,
                IncidentView.class,
                () -> shown(tellIncident.open(
                        body.title(), body.toReach(), body.bulletin().toBulletin(), by)));
        return ResponseBuilder.<IncidentView>created(URI.create("/incidents/" + view.id()))
                .entity(view)
                .tag(Versions.etag(view.version()))
                .build();
    }

    @POST
    @Path("/{incidentId}/updates")
    @RolesAllowed(Role.OPERATOR)
    @Operation(operationId = "updateIncident", summary = "Tell how an incident goes on, or that it is resolved")
    @Extension(name = ProblemResponses.EXTENSION, value = "incident-resolved")
    public RestResponse<IncidentView> update(
            @PathParam("incidentId") UUID incidentId,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid BulletinBody body) {
        var by = caller.get().userId();
        var version = Versions.required(ifMatch);
        var view = idempotency.once(
                by,
                "update-incident",
                key,
                new Asked(incidentId, version, body),
                IncidentView.class,
                () -> shown(tellIncident.goOn(incidentId, version, body.toBulletin(), by)));
        return ResponseBuilder.ok(view).tag(Versions.etag(view.version())).build();
    }

    @GET
    @Operation(
            operationId = "listIncidents",
            summary = "List incidents with their timelines, the last first",
            description = "Customers see those of their environments; the publisher's staff sees all.")
    public Page<IncidentView> list(@BeanParam @Valid PageRequest page) {
        var rows =
                timelines.of(incidents.of(caller.get().customerId(), page.after(UUID::fromString), page.limit() + 1));
        return Page.of(rows, page.limit(), row -> row.incident().id().toString(), IncidentView::of);
    }

    @GET
    @Path("/{incidentId}")
    @Operation(operationId = "getIncident", summary = "Read an incident with its timeline")
    public RestResponse<IncidentView> get(@PathParam("incidentId") UUID incidentId) {
        var view = incidents
                .visible(incidentId, caller.get().customerId())
                .map(this::shown)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        return ResponseBuilder.ok(view).tag(Versions.etag(view.version())).build();
    }

    private IncidentView shown(Incident incident) {
        return IncidentView.of(timelines.of(List.of(incident)).getFirst());
    }

    /** What an idempotency key stands for. */
    record Asked(UUID incidentId, long version, BulletinBody body) {}
}
