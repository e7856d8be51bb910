package com.cegidlife.billing.account.rest;

import com.cegidlife.billing.NamePosition;
import com.cegidlife.billing.account.Account;
import com.cegidlife.billing.account.Accounts;
import com.cegidlife.billing.account.OpenAccount;
import com.cegidlife.billing.account.OpenAccount.AccountOrder;
import com.cegidlife.billing.account.RemoveAccount;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The access accounts of a customer's named users; changed by the publisher on the customer's instruction (R11.1). */
@Path("/customers/{customerId}/accounts")
@Tag(name = "Accounts")
public class AccountResource {

    private final OpenAccount openAccount;
    private final RemoveAccount removeAccount;
    private final Accounts accounts;
    private final CurrentCaller caller;

    AccountResource(OpenAccount openAccount, RemoveAccount removeAccount, Accounts accounts, CurrentCaller caller) {
        this.openAccount = openAccount;
        this.removeAccount = removeAccount;
        this.accounts = accounts;
        this.caller = caller;
    }

    @PUT
    @Path("/{userId}")
    @RolesAllowed({Role.SALES, Role.BILLING_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
    @Extension(name = ProblemResponses.EXTENSION, value = "user-of-another-customer")
    @Operation(
            operationId = "openAccount",
            summary = "Open a named user's account, or correct whom it is for",
            description =
                    "Opening the same again changes nothing; a change needs If-Match. Opens a removed account again.")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known already, and changed when it differed",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response open(
            @PathParam("customerId") UUID customerId,
            @PathParam("userId") UUID userId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull AccountBody body) {
        var order =
                new AccountOrder(customerId, userId, body.holder(), caller.get().userId());
        var stored = openAccount.open(order, () -> Versions.required(ifMatch));
        return answer(stored.isNew() ? Response.Status.CREATED : Response.Status.OK, stored.value());
    }

    @DELETE
    @Path("/{userId}")
    @RolesAllowed({Role.SALES, Role.BILLING_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
    @Operation(
            operationId = "removeAccount",
            summary = "Remove a named user's account",
            description = "The user stays with the customer, and the account may be opened again.")
    @APIResponse(
            responseCode = "200",
            description = "Removed",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response remove(
            @PathParam("customerId") UUID customerId,
            @PathParam("userId") UUID userId,
            @HeaderParam("If-Match") String ifMatch) {
        var version = Versions.required(ifMatch);
        var account =
                removeAccount.remove(customerId, userId, version, caller.get().userId());
        return answer(Response.Status.OK, account);
    }

    @GET
    @Path("/{userId}")
    @RolesAllowed({Role.CUSTOMER_ADMIN, Role.SALES, Role.BILLING_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
    @Operation(operationId = "getAccount", summary = "Read a named user's account")
    @APIResponse(
            responseCode = "200",
            description = "The account",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response get(@PathParam("customerId") UUID customerId, @PathParam("userId") UUID userId) {
        caller.get().mustSee(customerId);
        return accounts.of(customerId, userId)
                .map(account -> answer(Response.Status.OK, account))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    @GET
    @RolesAllowed({Role.CUSTOMER_ADMIN, Role.SALES, Role.BILLING_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
    @Operation(operationId = "listAccounts", summary = "List the accounts of a customer by the users' names")
    public Page<AccountView> list(
            @PathParam("customerId") UUID customerId,
            @QueryParam("open") Boolean open,
            @BeanParam @Valid PageRequest page) {
        caller.get().mustSee(customerId);
        var after = page.after(NamePosition::parse).orElse(NamePosition.BEGINNING);
        var rows = accounts.of(customerId, Optional.ofNullable(open), after, page.limit() + 1);
        return Page.of(rows, page.limit(), row -> position(row).toString(), AccountView::of);
    }

    private static NamePosition position(Account account) {
        return new NamePosition(account.holder().displayName(), account.userId());
    }

    private static Response answer(Response.Status status, Account account) {
        return Response.status(status)
                .entity(AccountView.of(account))
                .tag(Versions.etag(account.version()))
                .build();
    }
}
