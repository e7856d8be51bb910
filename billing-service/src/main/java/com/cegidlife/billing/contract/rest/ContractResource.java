package com.cegidlife.billing.contract.rest;

import com.cegidlife.billing.contract.ContractFilter;
import com.cegidlife.billing.contract.ContractState;
import com.cegidlife.billing.contract.Contracts;
import com.cegidlife.billing.contract.VisibleContracts;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows contracts: all of them to the publisher's staff, their own to a customer's administrators. */
@Path("/contracts")
@Tag(name = "Contracts")
@RolesAllowed({
    Role.CUSTOMER_ADMIN,
    Role.SALES,
    Role.BILLING_MANAGER,
    Role.CUSTOMER_SERVICE_AGENT,
    Role.SUPPORT_AGENT,
    Role.SUPPORT_MANAGER
})
public class ContractResource {

    private final Contracts contracts;
    private final VisibleContracts visible;
    private final CurrentCaller caller;

    ContractResource(Contracts contracts, VisibleContracts visible, CurrentCaller caller) {
        this.contracts = contracts;
        this.visible = visible;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listContracts", summary = "List contracts, newest first")
    public Page<ContractView> list(
            @Parameter(description = "For the publisher's staff; administrators see their own customer's")
                    @QueryParam("customerId")
                    UUID customerId,
            @QueryParam("state") ContractState state,
            @BeanParam @Valid PageRequest page) {
        var filter = new ContractFilter(
                caller.get().customerId().or(() -> Optional.ofNullable(customerId)),
                Optional.ofNullable(state),
                page.after(UUID::fromString));
        var rows = contracts.matching(filter, page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.id().toString(), ContractView::of);
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "getContract", summary = "Read a contract")
    @APIResponse(
            responseCode = "200",
            description = "The contract",
            content = @Content(schema = @Schema(implementation = ContractView.class)))
    public Response get(@Parameter(example = "K-2026-000001") @PathParam("number") String number) {
        var view = ContractView.of(visible.numbered(number));
        return Response.ok(view).tag(Versions.etag(view.version())).build();
    }
}
