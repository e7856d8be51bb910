package com.cegidlife.billing.buyerorder.rest;

import com.cegidlife.billing.buyerorder.BuyerOrder;
import com.cegidlife.billing.buyerorder.BuyerOrders;
import com.cegidlife.billing.buyerorder.NameBuyerOrder;
import com.cegidlife.billing.contract.VisibleContracts;
import com.cegidlife.servicekit.http.Versioned;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The buyer's own order number for a contract, stated on its invoices (L2). */
@Path("/contracts/{number}/buyer-order")
@Tag(name = "Invoices")
@RolesAllowed({Role.CUSTOMER_ADMIN, Role.BILLING_MANAGER})
public class BuyerOrderResource {

    private final NameBuyerOrder nameBuyerOrder;
    private final BuyerOrders orders;
    private final VisibleContracts contracts;

    BuyerOrderResource(NameBuyerOrder nameBuyerOrder, BuyerOrders orders, VisibleContracts contracts) {
        this.nameBuyerOrder = nameBuyerOrder;
        this.orders = orders;
        this.contracts = contracts;
    }

    /** The order number that invoices shall state. */
    public record BuyerOrderBody(
            @NotBlank @Size(max = 50) @Schema(examples = "BC-118")
            String orderNumber) {}

    /** An order number and the contract it goes with. */
    public record BuyerOrderView(String contract, String orderNumber, long version) implements Versioned {

        static BuyerOrderView of(BuyerOrder order) {
            return new BuyerOrderView(order.contract(), order.orderNumber(), order.version());
        }
    }

    @PUT
    @Operation(
            operationId = "nameBuyerOrder",
            summary = "State the buyer's order number for the invoices of a contract to come",
            description = "The same number again changes nothing; another one needs If-Match.")
    @APIResponse(
            responseCode = "201",
            description = "Stated for the first time",
            content = @Content(schema = @Schema(implementation = BuyerOrderView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known already, and changed when it differed",
            content = @Content(schema = @Schema(implementation = BuyerOrderView.class)))
    public RestResponse<BuyerOrderView> name(
            @Parameter(example = "K-2026-000001") @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull BuyerOrderBody body) {
        var contract = contracts.numbered(number).number();
        var stored = nameBuyerOrder.name(contract, body.orderNumber().strip(), () -> Versions.required(ifMatch));
        var view = BuyerOrderView.of(stored.value());
        return stored.isNew()
                ? Versions.created("/contracts/" + contract + "/buyer-order", view)
                : Versions.answer(view);
    }

    @GET
    @Operation(operationId = "getBuyerOrder", summary = "Read the buyer's order number of a contract")
    @APIResponse(responseCode = "200", description = "The order number")
    @APIResponseSchema(BuyerOrderView.class)
    public RestResponse<BuyerOrderView> get(@Parameter(example = "K-2026-000001") @PathParam("number") String number) {
        return orders.findByIdOptional(contracts.numbered(number).number())
                .map(order -> Versions.answer(BuyerOrderView.of(order)))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
