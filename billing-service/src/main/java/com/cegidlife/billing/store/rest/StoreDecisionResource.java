package com.cegidlife.billing.store.rest;

import com.cegidlife.billing.store.DecideStoreOrder;
import com.cegidlife.servicekit.http.Commands;
import com.cegidlife.servicekit.http.Commands.Command;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** An order in the store binds the customer once one of its administrators, or the publisher on its order, confirms it. */
@Path("/customers/{customerId}/store/orders/{storeOrder}")
@Tag(name = "Store")
@RolesAllowed({Role.CUSTOMER_ADMIN, Role.SALES, Role.BILLING_MANAGER})
public class StoreDecisionResource {

    private final DecideStoreOrder decideStoreOrder;
    private final Commands commands;
    private final CurrentCaller caller;

    StoreDecisionResource(DecideStoreOrder decideStoreOrder, Commands commands, CurrentCaller caller) {
        this.decideStoreOrder = decideStoreOrder;
        this.commands = commands;
        this.caller = caller;
    }

    @POST
    @Path("/confirm")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "store-order-decided, store-order-expired, not-sold-to-customer, unit-credits-need-service-plus")
    @Operation(
            operationId = "confirmStoreOrder",
            summary = "Confirm an order in the store: it is invoiced, and credits are given",
            description = "Whether the customer may buy it is looked at again.")
    @APIResponse(responseCode = "200", description = "Confirmed")
    @APIResponseSchema(StoreOrderView.class)
    public RestResponse<StoreOrderView> confirm(
            @PathParam("customerId") UUID customerId,
            @Parameter(example = "B-2026-000001") @PathParam("storeOrder") String number,
            @BeanParam Precondition stated) {
        caller.get().mustSee(customerId);
        var userId = caller.get().userId();
        return commands.run(
                stated,
                new Command<>("confirm-store-order", number, null, StoreOrderView.class),
                version -> StoreOrderView.of(decideStoreOrder.confirm(customerId, number, version, userId)));
    }

    @POST
    @Path("/cancel")
    @Extension(name = ProblemResponses.EXTENSION, value = "store-order-decided")
    @Operation(operationId = "cancelStoreOrder", summary = "Cancel an order in the store before it is confirmed")
    @APIResponse(responseCode = "200", description = "Cancelled")
    @APIResponseSchema(StoreOrderView.class)
    public RestResponse<StoreOrderView> cancel(
            @PathParam("customerId") UUID customerId,
            @Parameter(example = "B-2026-000001") @PathParam("storeOrder") String number,
            @BeanParam Precondition stated) {
        caller.get().mustSee(customerId);
        var userId = caller.get().userId();
        return commands.run(
                stated,
                new Command<>("cancel-store-order", number, null, StoreOrderView.class),
                version -> StoreOrderView.of(decideStoreOrder.cancel(customerId, number, version, userId)));
    }
}
