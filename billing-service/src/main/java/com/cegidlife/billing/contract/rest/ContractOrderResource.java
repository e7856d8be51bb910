package com.cegidlife.billing.contract.rest;

import com.cegidlife.billing.contract.OrderContract;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes orders. */
@Path("/contracts")
@Tag(name = "Contracts")
public class ContractOrderResource {

    private final OrderContract orderContract;
    private final Idempotency idempotency;
    private final Ids ids;
    private final CurrentCaller caller;

    ContractOrderResource(OrderContract orderContract, Idempotency idempotency, Ids ids, CurrentCaller caller) {
        this.orderContract = orderContract;
        this.idempotency = idempotency;
        this.ids = ids;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.SALES, Role.BILLING_MANAGER})
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "customer-not-registered, environment-product-not-ordered, assistance-plus-needs-cegid-care,"
                    + " service-plus-needs-cegid-care, item-not-in-catalogue, item-not-addable")
    @Operation(
            operationId = "orderContract",
            summary = "Draw up the contract of an order, as a draft",
            description = "Each environment gets its id, by which monitoring probes know it.")
    @APIResponse(
            responseCode = "201",
            description = "Drawn up",
            content = @Content(schema = @Schema(implementation = ContractView.class)))
    public Response order(@HeaderParam("Idempotency-Key") String key, @Valid @NotNull ContractBody body) {
        var view = idempotency.once(
                caller.get().userId(),
                "order-contract",
                key,
                body,
                ContractView.class,
                () -> ContractView.of(orderContract.order(body.order(ids::next))));
        return Response.created(URI.create("/contracts/" + view.number()))
                .entity(view)
                .tag(Versions.etag(view.version()))
                .build();
    }
}
