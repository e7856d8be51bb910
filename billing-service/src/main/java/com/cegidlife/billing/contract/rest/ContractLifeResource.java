package com.cegidlife.billing.contract.rest;

import com.cegidlife.billing.contract.ActivateContract;
import com.cegidlife.billing.contract.Microsoft365;
import com.cegidlife.billing.contract.StateMicrosoft365;
import com.cegidlife.servicekit.http.Commands;
import com.cegidlife.servicekit.http.Commands.Command;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What happens to an ordered contract. */
@Path("/contracts")
@Tag(name = "Contracts")
@RolesAllowed({Role.SALES, Role.BILLING_MANAGER})
public class ContractLifeResource {

    private final StateMicrosoft365 stateMicrosoft365;
    private final ActivateContract activateContract;
    private final Commands commands;
    private final CurrentCaller caller;

    ContractLifeResource(
            StateMicrosoft365 stateMicrosoft365,
            ActivateContract activateContract,
            Commands commands,
            CurrentCaller caller) {
        this.stateMicrosoft365 = stateMicrosoft365;
        this.activateContract = activateContract;
        this.commands = commands;
        this.caller = caller;
    }

    @PUT
    @Path("/{number}/microsoft-365")
    @Extension(name = ProblemResponses.EXTENSION, value = "contract-already-active")
    @Operation(
            operationId = "stateMicrosoft365",
            summary = "State where the users' Microsoft 365 comes from",
            description = "While the contract is a draft; activation needs it (R21.1).")
    @APIResponse(
            responseCode = "200",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = ContractView.class)))
    public RestResponse<ContractView> stateMicrosoft365(
            @Parameter(example = "K-2026-000001") @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull Microsoft365Body body) {
        var contract = stateMicrosoft365.state(number, Versions.required(ifMatch), body.microsoft365());
        return Versions.answer(ContractView.of(contract));
    }

    @POST
    @Path("/{number}/activate")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "contract-already-active, codes-not-communicated-yet, microsoft-365-missing, price-not-set")
    @Operation(
            operationId = "activateContract",
            summary = "Put a contract in force: its access codes were communicated",
            description = "Billing and the 36 months of the first term begin on that day (R19.1, R20.1).")
    @APIResponse(
            responseCode = "200",
            description = "In force",
            content = @Content(schema = @Schema(implementation = ContractView.class)))
    public RestResponse<ContractView> activate(
            @Parameter(example = "K-2026-000001") @PathParam("number") String number,
            @BeanParam Precondition stated,
            @Valid @NotNull ActivationBody body) {
        return commands.run(
                stated,
                new Command<>("activate-contract", number, body, ContractView.class),
                version -> ContractView.of(activateContract.activate(
                        number,
                        version,
                        body.codesCommunicatedOn(),
                        caller.get().userId())));
    }

    /** Where the users' Microsoft 365 comes from. */
    public record Microsoft365Body(@NotNull Microsoft365 microsoft365) {}

    /** @param codesCommunicatedOn the day in Europe/Paris, not in the future; absent for today */
    public record ActivationBody(Optional<LocalDate> codesCommunicatedOn) {}
}
