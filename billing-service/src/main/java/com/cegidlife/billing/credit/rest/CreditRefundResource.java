package com.cegidlife.billing.credit.rest;

import com.cegidlife.billing.credit.RefundDebit;
import com.cegidlife.servicekit.http.Commands;
import com.cegidlife.servicekit.http.Commands.Command;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Gives spent credits back. */
@Path("/customers/{customerId}/credits/debits/{debitId}/refund")
@Tag(name = "Credits")
@RolesAllowed({Role.BILLING_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
public class CreditRefundResource {

    private final RefundDebit refundDebit;
    private final Commands commands;
    private final CurrentCaller caller;

    CreditRefundResource(RefundDebit refundDebit, Commands commands, CurrentCaller caller) {
        this.refundDebit = refundDebit;
        this.commands = commands;
        this.caller = caller;
    }

    @POST
    @Extension(name = ProblemResponses.EXTENSION, value = "credits-settled-already")
    @Operation(
            operationId = "refundCredits",
            summary = "Give the credits of a cancelled service back",
            description = "They go back to the lots they came from; what has expired there meanwhile stays expired.")
    @APIResponse(responseCode = "200", description = "Refunded")
    @APIResponseSchema(CreditDebitView.class)
    public RestResponse<CreditDebitView> refund(
            @PathParam("customerId") UUID customerId,
            @PathParam("debitId") UUID debitId,
            @BeanParam Precondition stated,
            @Valid @NotNull RefundBody body) {
        var userId = caller.get().userId();
        return commands.run(
                stated,
                new Command<>("refund-credits", debitId, body, CreditDebitView.class),
                version -> CreditDebitView.of(refundDebit.refund(
                        customerId, debitId, version, userId, body.reason().strip())));
    }

    /** Why the service is taken back. */
    @Schema(name = "CreditRefund")
    public record RefundBody(
            @Schema(examples = "Formation annulée par l'éditeur") @NotBlank @Size(max = 500)
            String reason) {}
}
