package com.cegidlife.billing.payment.rest;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.invoice.VisibleInvoices;
import com.cegidlife.billing.payment.Balances;
import com.cegidlife.billing.payment.ChargeLateness;
import com.cegidlife.billing.payment.LateCharges;
import com.cegidlife.billing.payment.rest.BalanceView.LatenessView;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is open of invoices, and what lateness costs (L2). */
@Path("/invoices/{invoiceNumber}")
@Tag(name = "Payments")
public class BalanceResource {

    private final VisibleInvoices invoices;
    private final Balances balances;
    private final LateCharges charges;
    private final ChargeLateness chargeLateness;
    private final Clock clock;

    BalanceResource(
            VisibleInvoices invoices,
            Balances balances,
            LateCharges charges,
            ChargeLateness chargeLateness,
            Clock clock) {
        this.invoices = invoices;
        this.balances = balances;
        this.charges = charges;
        this.chargeLateness = chargeLateness;
        this.clock = clock;
    }

    @GET
    @Path("/balance")
    @RolesAllowed({Role.CUSTOMER_ADMIN, Role.BILLING_MANAGER})
    @Extension(name = ProblemResponses.EXTENSION, value = "credit-notes-are-not-paid")
    @Operation(operationId = "getInvoiceBalance", summary = "Read what is open of an invoice, and what lateness costs")
    public BalanceView balance(@Parameter(example = "F-2026-000001") @PathParam("invoiceNumber") String invoiceNumber) {
        var balance = balances.of(invoices.numbered(invoiceNumber));
        return BalanceView.of(balance, charges.owed(balance, BusinessDate.of(clock.instant())));
    }

    @POST
    @Path("/late-charges")
    @RolesAllowed(Role.BILLING_MANAGER)
    @Extension(name = ProblemResponses.EXTENSION, value = "nothing-is-late, credit-notes-are-not-paid, clock-set-back")
    @Operation(
            operationId = "chargeLateness",
            summary = "Invoice the late penalty up to today and, once, the recovery fee",
            description = "What was charged before is not charged again: a repeated request is refused.")
    public LatenessView charge(@Parameter(example = "F-2026-000001") @PathParam("invoiceNumber") String invoiceNumber) {
        return LatenessView.of(chargeLateness.charge(invoices.numbered(invoiceNumber)));
    }
}
