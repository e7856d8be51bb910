package com.cegidlife.billing.purchase.rest;

import com.cegidlife.billing.purchase.Purchase;
import com.cegidlife.billing.purchase.Purchases;
import com.cegidlife.billing.purchase.RequestPosition;
import com.cegidlife.billing.purchase.VisiblePurchases;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows purchases: all of them to sales and billing managers, their own to a customer's administrators. */
@Path("/purchases")
@Tag(name = "Purchases")
@RolesAllowed({Role.CUSTOMER_ADMIN, Role.SALES, Role.BILLING_MANAGER})
public class PurchaseResource {

    private final Purchases purchases;
    private final VisiblePurchases visible;
    private final CurrentCaller caller;
    private final Clock clock;

    PurchaseResource(Purchases purchases, VisiblePurchases visible, CurrentCaller caller, Clock clock) {
        this.purchases = purchases;
        this.visible = visible;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listPurchases", summary = "List the paid services that tickets asked for, newest first")
    public Page<PurchaseView> list(@BeanParam PurchaseQuery query, @BeanParam @Valid PageRequest page) {
        var filter = query.visibleTo(caller.get(), page.after(RequestPosition::parse));
        var now = clock.instant();
        var rows = purchases.matching(filter, now, page.limit() + 1);
        return Page.of(rows, page.limit(), row -> position(row).toString(), row -> PurchaseView.of(row, now));
    }

    @GET
    @Path("/{orderNumber}")
    @Operation(operationId = "getPurchase", summary = "Read a purchase")
    @APIResponse(
            responseCode = "200",
            description = "The purchase",
            content = @Content(schema = @Schema(implementation = PurchaseView.class)))
    public Response get(@Parameter(example = "A-2026-000001") @PathParam("orderNumber") String orderNumber) {
        var view = PurchaseView.of(visible.numbered(orderNumber), clock.instant());
        return Response.ok(view).tag(Versions.etag(view.version())).build();
    }

    private static RequestPosition position(Purchase purchase) {
        return new RequestPosition(purchase.request().requestedAt(), purchase.id());
    }
}
