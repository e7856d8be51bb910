package com.cegidlife.billing.payment.rest;

import com.cegidlife.billing.invoice.VisibleInvoices;
import com.cegidlife.billing.payment.RecordPayment;
import com.cegidlife.billing.payment.ReturnPayment;
import com.cegidlife.billing.payment.ReturnedPayment;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Records what was paid on invoices, and what went back. */
@Path("/invoices/{invoiceNumber}/payments")
@Tag(name = "Payments")
@RolesAllowed(Role.BILLING_MANAGER)
public class PaymentResource {

    private final RecordPayment recordPayment;
    private final ReturnPayment returnPayment;
    private final VisibleInvoices invoices;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    PaymentResource(
            RecordPayment recordPayment,
            ReturnPayment returnPayment,
            VisibleInvoices invoices,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.recordPayment = recordPayment;
        this.returnPayment = returnPayment;
        this.invoices = invoices;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** That a payment went back. */
    public record ReturnBody(
            @NotNull @Schema(examples = "2026-11-24") LocalDate returnedOn,

            @NotBlank @Size(max = 140) @Schema(examples = "Provision insuffisante")
            String reason) {}

    @POST
    @Operation(operationId = "recordPayment", summary = "Record what was paid on an invoice")
    @Extension(name = ProblemResponses.EXTENSION, value = "more-than-is-open, credit-notes-are-not-paid")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponseSchema(value = PaymentView.class, responseCode = "201")
    public RestResponse<PaymentView> record(
            @Parameter(example = "F-2026-000001") @PathParam("invoiceNumber") String invoiceNumber,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull PaymentBody body) {
        var invoice = invoices.numbered(invoiceNumber);
        return once(
                invoiceNumber,
                "record-payment/" + invoiceNumber,
                key,
                body,
                () -> PaymentView.of(recordPayment.record(
                        invoice, body.received(), caller.get().userId())));
    }

    @POST
    @Path("/{paymentId}/return")
    @Operation(
            operationId = "returnPayment",
            summary = "Record that a payment went back, as a rejected direct debit does",
            description = "The invoice is open again, and reminders go on.")
    @Extension(name = ProblemResponses.EXTENSION, value = "payment-returned-already")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponseSchema(value = PaymentView.class, responseCode = "201")
    public RestResponse<PaymentView> giveBack(
            @Parameter(example = "F-2026-000001") @PathParam("invoiceNumber") String invoiceNumber,
            @PathParam("paymentId") UUID paymentId,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull ReturnBody body) {
        var invoice = invoices.numbered(invoiceNumber);
        var why = new ReturnedPayment(body.returnedOn(), body.reason().strip());
        return once(
                invoiceNumber,
                "return-payment/" + paymentId,
                key,
                body,
                () -> PaymentView.of(returnPayment.giveBack(
                        invoice, paymentId, why, caller.get().userId())));
    }

    private RestResponse<PaymentView> once(
            String invoiceNumber, String operation, String key, Object body, Supplier<PaymentView> work) {
        var view = idempotency.once(caller.get().userId(), operation, key, body, PaymentView.class, work);
        return ResponseBuilder.<PaymentView>created(URI.create("/invoices/" + invoiceNumber + "/balance"))
                .entity(view)
                .build();
    }
}
