package com.cegidlife.billing.einvoice.rest;

import com.cegidlife.billing.einvoice.ElectronicInvoice;
import com.cegidlife.billing.einvoice.InvoiceFile;
import com.cegidlife.billing.einvoice.InvoiceFiles;
import com.cegidlife.billing.invoice.Invoice;
import com.cegidlife.billing.invoice.VisibleInvoices;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Invoices and credit notes as files (L3). */
@Path("/invoices/{invoiceNumber}")
@Tag(name = "Invoices")
@RolesAllowed({Role.CUSTOMER_ADMIN, Role.BILLING_MANAGER})
public class InvoiceFileResource {

    private final VisibleInvoices visible;
    private final InvoiceFiles files;
    private final ElectronicInvoice electronic;

    InvoiceFileResource(VisibleInvoices visible, InvoiceFiles files, ElectronicInvoice electronic) {
        this.visible = visible;
        this.files = files;
        this.electronic = electronic;
    }

    @GET
    @Path("/pdf")
    @Produces("application/pdf")
    @Operation(
            operationId = "downloadInvoice",
            summary = "Download an invoice or a credit note as a Factur-X: a PDF in French with its data inside",
            description = "The very bytes that are kept; the same ones when it is not kept yet.")
    public RestResponse<byte[]> pdf(
            @Parameter(example = "F-2026-000001") @PathParam("invoiceNumber") String invoiceNumber) {
        var invoice = visible.numbered(invoiceNumber);
        var content =
                files.of(invoice.content().id()).map(InvoiceFile::content).orElseGet(() -> electronic.facturX(invoice));
        return file(invoice, content, ".pdf");
    }

    @GET
    @Path("/cii")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(operationId = "downloadInvoiceAsCii", summary = "Download the data of a document in the syntax CII")
    public RestResponse<byte[]> cii(
            @Parameter(example = "F-2026-000001") @PathParam("invoiceNumber") String invoiceNumber) {
        var invoice = visible.numbered(invoiceNumber);
        return file(invoice, electronic.cii(invoice), "-cii.xml");
    }

    @GET
    @Path("/ubl")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(operationId = "downloadInvoiceAsUbl", summary = "Download the data of a document in the syntax UBL 2.1")
    public RestResponse<byte[]> ubl(
            @Parameter(example = "F-2026-000001") @PathParam("invoiceNumber") String invoiceNumber) {
        var invoice = visible.numbered(invoiceNumber);
        return file(invoice, electronic.ubl(invoice), "-ubl.xml");
    }

    private static RestResponse<byte[]> file(Invoice invoice, byte[] content, String ending) {
        return ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + invoice.number() + ending + "\"")
                .build();
    }
}
