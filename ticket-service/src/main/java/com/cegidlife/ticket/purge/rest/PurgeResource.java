package com.cegidlife.ticket.purge.rest;

import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.purge.HistoryPurges;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How the own customer's purges stand. */
@Path("/history-purges")
@Tag(name = "History purges")
@RolesAllowed(Role.CUSTOMER_ADMIN)
public class PurgeResource {

    private final HistoryPurges purges;
    private final CurrentCaller caller;
    private final Clock clock;

    PurgeResource(HistoryPurges purges, CurrentCaller caller, Clock clock) {
        this.purges = purges;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listHistoryPurges", summary = "List the purges of the own customer, newest first")
    public Page<PurgeView> list(@BeanParam @Valid PageRequest page) {
        var rows = purges.of(caller.get().requireCustomer(), page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), purge -> purge.id().toString(), row -> PurgeView.of(row, clock.instant()));
    }

    @GET
    @Path("/{purgeId}")
    @Operation(operationId = "getHistoryPurge", summary = "Read a purge and how far it has come")
    @APIResponse(responseCode = "200", description = "Its ETag is the version to state in If-Match")
    @APIResponseSchema(PurgeView.class)
    public RestResponse<PurgeView> get(@PathParam("purgeId") UUID purgeId) {
        var purge = PurgeView.of(purges.of(caller.get().requireCustomer(), purgeId), clock.instant());
        return Versions.answer(purge);
    }
}
