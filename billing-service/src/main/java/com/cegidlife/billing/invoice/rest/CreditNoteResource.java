package com.cegidlife.billing.invoice.rest;

import com.cegidlife.billing.invoice.Invoices;
import com.cegidlife.billing.invoice.IssueCreditNote;
import com.cegidlife.billing.invoice.VisibleInvoices;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Corrects invoices: nothing is changed or deleted, a credit note is issued (L1). */
@Path("/invoices/{invoiceNumber}/credit-notes")
@Tag(name = "Invoices")
public class CreditNoteResource {

    private final IssueCreditNote issueCreditNote;
    private final VisibleInvoices visible;
    private final Invoices invoices;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    CreditNoteResource(
            IssueCreditNote issueCreditNote,
            VisibleInvoices visible,
            Invoices invoices,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.issueCreditNote = issueCreditNote;
        this.visible = visible;
        this.invoices = invoices;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.BILLING_MANAGER)
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "credited-already, nothing-left-to-credit, only-invoices-are-credited, clock-set-back")
    @Operation(
            operationId = "creditInvoice",
            summary = "Issue a credit note for an invoice or for some of its lines",
            description = "Never for more than was invoiced. It takes the next number of the series AV.")
    @APIResponse(responseCode = "201", description = "Issued")
    @APIResponseSchema(value = InvoiceView.class, responseCode = "201")
    public RestResponse<InvoiceView> credit(
            @Parameter(example = "F-2026-000001") @PathParam("invoiceNumber") String invoiceNumber,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull CreditNoteBody body) {
        var invoice = visible.numbered(invoiceNumber);
        var userId = caller.get().userId();
        var note = idempotency.once(
                userId,
                "credit-invoice/" + invoiceNumber,
                key,
                body,
                InvoiceView.class,
                () -> InvoiceView.of(issueCreditNote.issue(invoice, body.request(), userId)));
        return ResponseBuilder.<InvoiceView>created(
                        URI.create("/invoices/" + note.summary().number()))
                .entity(note)
                .build();
    }

    @GET
    @RolesAllowed({Role.CUSTOMER_ADMIN, Role.BILLING_MANAGER})
    @Operation(operationId = "listCreditNotes", summary = "List the credit notes of an invoice, the first one first")
    public List<InvoiceSummary> list(
            @Parameter(example = "F-2026-000001") @PathParam("invoiceNumber") String invoiceNumber) {
        var invoice = visible.numbered(invoiceNumber);
        return invoices.creditNotesOf(invoice.content().id()).stream()
                .map(InvoiceSummary::of)
                .toList();
    }
}
