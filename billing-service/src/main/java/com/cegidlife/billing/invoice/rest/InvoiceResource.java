package com.cegidlife.billing.invoice.rest;

import com.cegidlife.billing.invoice.Invoices;
import com.cegidlife.billing.invoice.IssuePosition;
import com.cegidlife.billing.invoice.VisibleInvoices;
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
import jakarta.ws.rs.core.EntityTag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Shows invoices and credit notes: all of them to billing managers, their own to a customer's administrators. */
@Path("/invoices")
@Tag(name = "Invoices")
@RolesAllowed({Role.CUSTOMER_ADMIN, Role.BILLING_MANAGER})
public class InvoiceResource {

    private final Invoices invoices;
    private final VisibleInvoices visible;
    private final CurrentCaller caller;

    InvoiceResource(Invoices invoices, VisibleInvoices visible, CurrentCaller caller) {
        this.invoices = invoices;
        this.visible = visible;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listInvoices", summary = "List invoices and credit notes, newest first")
    public Page<InvoiceSummary> list(@BeanParam InvoiceQuery query, @BeanParam @Valid PageRequest page) {
        var filter = query.visibleTo(caller.get(), page.after(IssuePosition::parse));
        var rows = invoices.matching(filter, page.limit() + 1);
        return Page.of(rows, page.limit(), row -> IssuePosition.of(row).toString(), InvoiceSummary::of);
    }

    @GET
    @Path("/{invoiceNumber}")
    @Operation(
            operationId = "getInvoice",
            summary = "Read an invoice or a credit note, with why each line amounts to what it does",
            description = "It never changes; the ETag is its hash.")
    @APIResponse(responseCode = "200", description = "The document")
    @APIResponseSchema(InvoiceView.class)
    public RestResponse<InvoiceView> get(
            @Parameter(example = "F-2026-000001") @PathParam("invoiceNumber") String invoiceNumber) {
        var view = InvoiceView.of(visible.numbered(invoiceNumber));
        return ResponseBuilder.ok(view).tag(new EntityTag(view.hash())).build();
    }
}
