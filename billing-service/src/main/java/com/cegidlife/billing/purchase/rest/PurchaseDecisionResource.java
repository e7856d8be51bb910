package com.cegidlife.billing.purchase.rest;

import com.cegidlife.billing.purchase.ConfirmPurchase;
import com.cegidlife.billing.purchase.Decider;
import com.cegidlife.billing.purchase.Purchase;
import com.cegidlife.billing.purchase.RejectPurchase;
import com.cegidlife.billing.purchase.VisiblePurchases;
import com.cegidlife.servicekit.http.Commands;
import com.cegidlife.servicekit.http.Commands.Command;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A purchase binds the customer: one of its administrators decides, or sales and billing managers on its written order.
 */
@Path("/purchases/{orderNumber}")
@Tag(name = "Purchases")
@RolesAllowed({Role.CUSTOMER_ADMIN, Role.SALES, Role.BILLING_MANAGER})
public class PurchaseDecisionResource {

    private static final String PROBLEMS = "purchase-expired, purchase-already-confirmed, purchase-already-rejected";

    private final ConfirmPurchase confirmPurchase;
    private final RejectPurchase rejectPurchase;
    private final VisiblePurchases purchases;
    private final Commands commands;
    private final CurrentCaller caller;

    PurchaseDecisionResource(
            ConfirmPurchase confirmPurchase,
            RejectPurchase rejectPurchase,
            VisiblePurchases purchases,
            Commands commands,
            CurrentCaller caller) {
        this.confirmPurchase = confirmPurchase;
        this.rejectPurchase = rejectPurchase;
        this.purchases = purchases;
        this.commands = commands;
        this.caller = caller;
    }

    @POST
    @Path("/confirm")
    @Extension(name = ProblemResponses.EXTENSION, value = PROBLEMS)
    @Operation(
            operationId = "confirmPurchase",
            summary = "Confirm a purchase: it will be billed, and its ticket goes on",
            description = "Until it expires (R15.16). The publisher's people confirm on the customer's written order"
                    + " and give its reference as the reason.")
    @APIResponse(
            responseCode = "200",
            description = "Confirmed",
            content = @Content(schema = @Schema(implementation = PurchaseView.class)))
    public RestResponse<PurchaseView> confirm(
            @Parameter(example = "A-2026-000001") @PathParam("orderNumber") String orderNumber,
            @BeanParam Precondition stated,
            @Valid @NotNull PurchaseDecisionBody body) {
        return decide(orderNumber, stated, "confirm-purchase", body, confirmPurchase::confirm);
    }

    @POST
    @Path("/reject")
    @Extension(name = ProblemResponses.EXTENSION, value = PROBLEMS)
    @Operation(
            operationId = "rejectPurchase",
            summary = "Reject a purchase: the customer declines it, or the publisher refuses",
            description = "Nothing is billed, and the ticket is told why. The publisher's people give a reason.")
    @APIResponse(
            responseCode = "200",
            description = "Rejected",
            content = @Content(schema = @Schema(implementation = PurchaseView.class)))
    public RestResponse<PurchaseView> reject(
            @Parameter(example = "A-2026-000001") @PathParam("orderNumber") String orderNumber,
            @BeanParam Precondition stated,
            @Valid @NotNull PurchaseDecisionBody body) {
        return decide(orderNumber, stated, "reject-purchase", body, rejectPurchase::reject);
    }

    private RestResponse<PurchaseView> decide(
            String orderNumber, Precondition stated, String decision, PurchaseDecisionBody body, UseCase useCase) {
        var purchaseId = purchases.numbered(orderNumber).id();
        var decider = decider(body);
        return commands.run(
                stated,
                new Command<>(decision, purchaseId, body, PurchaseView.class),
                version -> PurchaseView.ofDecided(useCase.decide(purchaseId, version, decider)));
    }

    private Decider decider(PurchaseDecisionBody body) {
        return new Decider(caller.get().userId(), caller.get().isStaff(), body.words());
    }

    private interface UseCase {
        Purchase decide(UUID purchaseId, long version, Decider decider);
    }
}
