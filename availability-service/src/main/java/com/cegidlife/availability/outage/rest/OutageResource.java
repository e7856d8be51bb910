package com.cegidlife.availability.outage.rest;

import com.cegidlife.availability.outage.Outage;
import com.cegidlife.availability.outage.Outages;
import com.cegidlife.availability.outage.Outages.OutageFilter;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The confirmed outages of the environments. */
@Path("/outages")
@Tag(name = "Outages")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.OPERATOR, Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
public class OutageResource {

    private final Outages outages;
    private final CurrentCaller caller;

    OutageResource(Outages outages, CurrentCaller caller) {
        this.outages = outages;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listOutages",
            summary = "List outages, newest first",
            description = "Customers see their own; the publisher's staff sees all, or one customer's.")
    public Page<OutageView> list(
            @QueryParam("customerId") UUID customerId,
            @QueryParam("environmentId") UUID environmentId,
            @QueryParam("open") Boolean open,
            @BeanParam @Valid PageRequest page) {
        var filter = new OutageFilter(
                caller.get().customerId().or(() -> Optional.ofNullable(customerId)),
                Optional.ofNullable(environmentId),
                Optional.ofNullable(open),
                page.after(UUID::fromString));
        var rows = outages.matching(filter, page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.id().toString(), OutageView::of);
    }

    @GET
    @Path("/{outageId}")
    @Operation(operationId = "getOutage", summary = "Read an outage")
    public OutageView get(@PathParam("outageId") UUID outageId) {
        return outages.withEnvironment(outageId)
                .filter(this::isVisible)
                .map(OutageView::of)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    private boolean isVisible(Outage outage) {
        return caller.get().maySee(outage.environment().customer().id());
    }
}
