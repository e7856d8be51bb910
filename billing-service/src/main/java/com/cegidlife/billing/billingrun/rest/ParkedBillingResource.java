package com.cegidlife.billing.billingrun.rest;

import com.cegidlife.billing.billingrun.ParkedBilling;
import com.cegidlife.billing.billingrun.ParkedBillings;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows what could not be billed, and lets it be tried again. */
@Path("/parked-billings")
@Tag(name = "Billing runs")
@RolesAllowed(Role.BILLING_MANAGER)
public class ParkedBillingResource {

    private final ParkedBillings parked;

    ParkedBillingResource(ParkedBillings parked) {
        this.parked = parked;
    }

    @GET
    @Operation(operationId = "listParkedBillings", summary = "List what could not be billed, and why")
    public Page<ParkedBilling> list(@BeanParam @Valid PageRequest page) {
        var rows = parked.after(page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.id().toString(), Function.identity());
    }

    @POST
    @Path("/{parkedId}/retry")
    @Operation(
            operationId = "retryParkedBilling",
            summary = "Let it be billed again once the reason is gone",
            description = "The next run takes it, with what has become due meanwhile.")
    public void retry(@PathParam("parkedId") UUID parkedId) {
        parked.retry(parkedId);
    }
}
