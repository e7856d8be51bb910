package com.cegidlife.ticket.purge.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.purge.EstimatePurge;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The first step of a purge: seeing what it would do. */
@Path("/history-purges")
@Tag(name = "History purges")
@RolesAllowed(Role.CUSTOMER_ADMIN)
public class EstimateResource {

    private final EstimatePurge estimatePurge;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Clock clock;

    EstimateResource(EstimatePurge estimatePurge, Idempotency idempotency, CurrentCaller caller, Clock clock) {
        this.estimatePurge = estimatePurge;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Operation(
            operationId = "estimateHistoryPurge",
            summary = "See what a purge of the old history would do",
            description =
                    "History covers the current year and the two before it (R4.1). Older tickets that are over may"
                            + " be purged; nothing goes until the estimate is confirmed, within fifteen minutes. It replaces the"
                            + " customer's estimates that were not confirmed.")
    @APIResponse(
            responseCode = "201",
            description = "Estimated; its ETag is the version to state when confirming",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PurgeView.class)))
    public RestResponse<PurgeView> estimate(@HeaderParam("Idempotency-Key") String key) {
        var admin = caller.get();
        var customerId = admin.requireCustomer();
        var purge = idempotency.once(
                admin.userId(),
                "estimate-history-purge",
                key,
                customerId,
                PurgeView.class,
                () -> PurgeView.of(estimatePurge.estimate(customerId, admin.userId()), clock.instant()));
        return Versions.created("/history-purges/" + purge.id(), purge);
    }
}
