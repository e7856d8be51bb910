package com.cegidlife.billing.subscription.rest;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.subscription.AmendContract;
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
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Adds to contracts in force. */
@Path("/contracts/{number}/amendments")
@Tag(name = "Subscriptions")
@RolesAllowed({Role.SALES, Role.BILLING_MANAGER})
public class AmendmentResource {

    private final AmendContract amendContract;
    private final Commands commands;
    private final CurrentCaller caller;
    private final Clock clock;

    AmendmentResource(AmendContract amendContract, Commands commands, CurrentCaller caller, Clock clock) {
        this.amendContract = amendContract;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Extension(
            name = ProblemResponses.EXTENSION,
            value =
                    "contract-not-in-force, amendment-outside-the-term, item-outlives-the-contract, item-not-in-catalogue,"
                            + " item-not-addable, item-held-already, price-not-set")
    @Operation(
            operationId = "amendContract",
            summary = "Add seats, options, modules or storage to a contract in force",
            description =
                    "At the tariff of the day it takes effect (D19), billed on that day for what is left of the quarter"
                            + " (D8), then with each quarter. The term does not change (R20.3).")
    @APIResponse(
            responseCode = "200",
            description = "Added",
            content = @Content(schema = @Schema(implementation = AmendedContractView.class)))
    public RestResponse<AmendedContractView> amend(
            @Parameter(example = "K-2026-000001") @PathParam("number") String number,
            @BeanParam Precondition stated,
            @Valid @NotNull AmendmentBody body) {
        var amendment = body.amendment(BusinessDate.of(clock.instant()));
        return commands.run(
                stated,
                new Command<>("amend-contract", number, body, AmendedContractView.class),
                version -> AmendedContractView.of(
                        amendContract.amend(
                                number, version, amendment, caller.get().userId()),
                        amendment.effectiveOn()));
    }
}
