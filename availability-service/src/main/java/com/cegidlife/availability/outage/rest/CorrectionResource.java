package com.cegidlife.availability.outage.rest;

import com.cegidlife.availability.outage.DeclareOutage;
import com.cegidlife.availability.outage.Declared;
import com.cegidlife.availability.outage.RetractOutage;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Outages that operators say there were, or were not after all (D12). */
@Path("/outages")
@Tag(name = "Outages")
@RolesAllowed(Role.OPERATOR)
public class CorrectionResource {

    private final DeclareOutage declareOutage;
    private final RetractOutage retractOutage;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    CorrectionResource(
            DeclareOutage declareOutage, RetractOutage retractOutage, Idempotency idempotency, CurrentCaller caller) {
        this.declareOutage = declareOutage;
        this.retractOutage = retractOutage;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** An outage that no probe saw. */
    public record NewOutage(
            @NotNull UUID environmentId,

            @NotNull @Schema(examples = "2026-11-16T09:00:00Z")
            Instant startedAt,

            @NotNull @Schema(examples = "2026-11-16T09:30:00Z", description = "Excluded; past")
            Instant endedAt,

            @NotBlank @Size(max = 4_000) @Schema(examples = "Sondes muettes ; coupure confirmée par le client.")
            String reason) {}

    /** Why a declared outage is none after all. */
    public record Retraction(
            @NotBlank @Size(max = 4_000) @Schema(examples = "Confusion avec un autre environnement.")
            String reason) {}

    @POST
    @Operation(
            operationId = "declareOutage",
            summary = "Declare an outage that no probe saw",
            description = "It counts like any other. A closed month that it touches gets a new revision.")
    @APIResponse(responseCode = "201", description = "Declared")
    @APIResponseSchema(value = OutageView.class, responseCode = "201")
    public RestResponse<OutageView> declare(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewOutage body) {
        var operator = caller.get().userId();
        var asked = new Declared(
                body.environmentId(),
                body.startedAt(),
                body.endedAt(),
                body.reason().strip());
        var declared = idempotency.once(
                operator,
                "declare-outage",
                key,
                asked,
                OutageView.class,
                () -> OutageView.of(declareOutage.declare(asked, operator)));
        return ResponseBuilder.<OutageView>created(URI.create("/outages/" + declared.id()))
                .entity(declared)
                .build();
    }

    @POST
    @Path("/{outageId}/retract")
    @Operation(
            operationId = "retractOutage",
            summary = "Retract an outage that was declared wrongly",
            description = "It stays in the lists and counts no more. Outages that probes saw cannot be retracted.")
    @Extension(name = ProblemResponses.EXTENSION, value = "outage-not-declared")
    @APIResponse(responseCode = "200", description = "The outage as it is now")
    @APIResponseSchema(OutageView.class)
    public OutageView retract(
            @PathParam("outageId") UUID outageId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid Retraction body) {
        var operator = caller.get().userId();
        return idempotency.once(
                operator,
                "retract-outage/" + outageId,
                key,
                body,
                OutageView.class,
                () -> OutageView.of(
                        retractOutage.retract(outageId, body.reason().strip(), operator)));
    }
}
