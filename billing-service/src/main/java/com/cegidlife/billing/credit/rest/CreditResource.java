package com.cegidlife.billing.credit.rest;

import com.cegidlife.billing.credit.CreditDebits;
import com.cegidlife.billing.credit.CreditLedger;
import com.cegidlife.billing.credit.CreditLots;
import com.cegidlife.billing.credit.ReadBalance;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows a customer's credits: how many on any day, in which lots, spent on what, and every movement of them. */
@Path("/customers/{customerId}/credits")
@Tag(name = "Credits")
@RolesAllowed({Role.CUSTOMER_ADMIN, Role.SALES, Role.BILLING_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
public class CreditResource {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final ReadBalance readBalance;
    private final CreditLots lots;
    private final CreditDebits debits;
    private final CreditLedger ledger;
    private final CurrentCaller caller;

    CreditResource(
            ReadBalance readBalance, CreditLots lots, CreditDebits debits, CreditLedger ledger, CurrentCaller caller) {
        this.readBalance = readBalance;
        this.lots = lots;
        this.debits = debits;
        this.ledger = ledger;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getCreditBalance",
            summary = "Read how many credits a customer holds on a day",
            description = "As it was at the end of a past day, as it is now, or as it will be on a day to come when"
                    + " nothing more is granted, bought or spent.")
    public CreditBalanceView balance(
            @PathParam("customerId") UUID customerId,
            @Parameter(description = "Absent for today", example = "2027-03-09") @QueryParam("on") LocalDate on) {
        caller.get().mustSee(customerId);
        return CreditBalanceView.of(readBalance.read(customerId, Optional.ofNullable(on)));
    }

    @GET
    @Path("/lots")
    @Operation(operationId = "listCreditLots", summary = "List the lots of credits of a customer, oldest first")
    public Page<CreditLotView> lots(@PathParam("customerId") UUID customerId, @BeanParam @Valid PageRequest page) {
        caller.get().mustSee(customerId);
        var after = page.after(UUID::fromString).orElse(BEFORE_ALL);
        var rows = lots.of(customerId, after, page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.id().toString(), CreditLotView::of);
    }

    @GET
    @Path("/debits")
    @Operation(
            operationId = "listCreditDebits",
            summary = "List the services that a customer pays in credits, by their ids, latest first")
    public Page<CreditDebitView> debits(@PathParam("customerId") UUID customerId, @BeanParam @Valid PageRequest page) {
        caller.get().mustSee(customerId);
        var rows = debits.of(customerId, page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.id().toString(), CreditDebitView::of);
    }

    @GET
    @Path("/movements")
    @Operation(
            operationId = "listCreditMovements",
            summary = "List every movement of a customer's credits, newest first")
    public Page<CreditMovementView> movements(
            @PathParam("customerId") UUID customerId, @BeanParam @Valid PageRequest page) {
        caller.get().mustSee(customerId);
        var before = page.after(UUID::fromString).orElse(AFTER_ALL);
        var rows = ledger.of(customerId, before, page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.id().toString(), CreditMovementView::of);
    }
}
