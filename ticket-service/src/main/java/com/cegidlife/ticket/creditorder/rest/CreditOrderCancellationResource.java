package com.cegidlife.ticket.creditorder.rest;

import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.creditorder.CancelCreditOrder;
import com.cegidlife.ticket.desk.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Gives accepted orders in credits up. */
@Path("/credit-orders/{orderNumber}/cancel")
@Tag(name = "Orders in credits")
@RolesAllowed({Role.SUPPORT_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
public class CreditOrderCancellationResource {

    private final CancelCreditOrder cancelCreditOrder;
    private final CurrentActor actor;
    private final CreditOrderCommands commands;

    CreditOrderCancellationResource(
            CancelCreditOrder cancelCreditOrder, CurrentActor actor, CreditOrderCommands commands) {
        this.cancelCreditOrder = cancelCreditOrder;
        this.actor = actor;
        this.commands = commands;
    }

    @POST
    @Operation(
            operationId = "cancelCreditOrder",
            summary = "Cancel an accepted order before it is delivered",
            description = "Its credits go back to the lots they came from. The customer reads the reason on the ticket,"
                    + " which must be in charge and is resolved.")
    @Extension(name = ProblemResponses.EXTENSION, value = "credit-order-not-accepted, ticket-not-in-charge")
    @APIResponse(responseCode = "200", description = "The order as it is now; the ETag is its new version")
    @APIResponseSchema(CreditOrderView.class)
    public RestResponse<CreditOrderView> cancel(
            @PathParam("orderNumber") String number,
            @BeanParam Precondition stated,
            @NotNull @Valid CancellationBody body) {
        return commands.run(
                number,
                stated,
                "cancel",
                body,
                change -> cancelCreditOrder.cancel(
                        change, actor.agent(), body.reason().strip()));
    }

    /** Why it is not delivered after all, for the customer to read. */
    @Schema(name = "CreditOrderCancellation")
    public record CancellationBody(
            @NotBlank @Size(max = 2_000) @Schema(examples = "Le formateur n'est pas disponible en janvier.")
            String reason) {}
}
