package com.cegidlife.billing.purchase.rest;

import com.cegidlife.billing.purchase.ConfirmPurchase;
import com.cegidlife.billing.purchase.Decider;
import com.cegidlife.billing.purchase.Purchase;
import com.cegidlife.billing.purchase.RejectPurchase;
import com.cegidlife.billing.purchase.VisiblePurchases;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    PurchaseDecisionResource(
            ConfirmPurchase confirmPurchase,
            RejectPurchase rejectPurchase,
            VisiblePurchases purchases,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.confirmPurchase = confirmPurchase;
        this.rejectPurchase = rejectPurchase;
        this.purchases = purchases;
        this.idempotency = idempotency;
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
    public Response confirm(
            @Parameter(example = "A-2026-000001") @PathParam("orderNumber") String orderNumber,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull PurchaseDecisionBody body) {
        var purchaseId = purchases.numbered(orderNumber).id();
        var asked = new Asked(purchaseId, Versions.required(ifMatch), body);
        return decide("confirm-purchase", key, asked, confirmPurchase::confirm);
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
    public Response reject(
            @Parameter(example = "A-2026-000001") @PathParam("orderNumber") String orderNumber,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull PurchaseDecisionBody body) {
        var purchaseId = purchases.numbered(orderNumber).id();
        var asked = new Asked(purchaseId, Versions.required(ifMatch), body);
        return decide("reject-purchase", key, asked, rejectPurchase::reject);
    }

    private Response decide(String operation, String key, Asked asked, UseCase useCase) {
        var decider = decider(asked.body());
        var view = idempotency.once(
                decider.userId(),
                operation,
                key,
                asked,
                PurchaseView.class,
                () -> PurchaseView.ofDecided(useCase.decide(asked.purchaseId(), asked.version(), decider)));
        return Response.ok(view).tag(Versions.etag(view.version())).build();
    }

    private Decider decider(PurchaseDecisionBody body) {
        return new Decider(caller.get().userId(), caller.get().isStaff(), body.words());
    }

    private interface UseCase {
        Purchase decide(UUID purchaseId, long version, Decider decider);
    }

    /** What an idempotency key stands for. */
    record Asked(UUID purchaseId, long version, PurchaseDecisionBody body) {}
}
