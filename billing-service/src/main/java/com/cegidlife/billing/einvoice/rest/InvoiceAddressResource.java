package com.cegidlife.billing.einvoice.rest;

import com.cegidlife.billing.einvoice.InvoiceAddress;
import com.cegidlife.billing.einvoice.InvoiceAddresses;
import com.cegidlife.billing.einvoice.StateInvoiceAddress;
import com.cegidlife.servicekit.http.Versioned;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where a customer wants its invoices sent. */
@Path("/customers/{customerId}/invoice-address")
@Tag(name = "Invoices")
@RolesAllowed({Role.CUSTOMER_ADMIN, Role.BILLING_MANAGER})
public class InvoiceAddressResource {

    private final StateInvoiceAddress stateInvoiceAddress;
    private final InvoiceAddresses addresses;
    private final CurrentCaller caller;

    InvoiceAddressResource(StateInvoiceAddress stateInvoiceAddress, InvoiceAddresses addresses, CurrentCaller caller) {
        this.stateInvoiceAddress = stateInvoiceAddress;
        this.addresses = addresses;
        this.caller = caller;
    }

    /** Where invoices shall be sent. */
    public record InvoiceAddressBody(
            @NotBlank @Email @Size(max = 254) @Schema(examples = "compta@ateliers-durand.example")
            String email) {}

    /** An address for invoices. */
    public record InvoiceAddressView(UUID customerId, String email, long version) implements Versioned {

        static InvoiceAddressView of(InvoiceAddress address) {
            return new InvoiceAddressView(address.customerId(), address.email(), address.version());
        }
    }

    @PUT
    @Operation(
            operationId = "stateInvoiceAddress",
            summary = "State where a customer wants its invoices sent",
            description = "The same address again changes nothing; another one needs If-Match.")
    @APIResponse(
            responseCode = "201",
            description = "Stated for the first time",
            content = @Content(schema = @Schema(implementation = InvoiceAddressView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known already, and changed when it differed",
            content = @Content(schema = @Schema(implementation = InvoiceAddressView.class)))
    public RestResponse<InvoiceAddressView> state(
            @PathParam("customerId") UUID customerId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull InvoiceAddressBody body) {
        caller.get().mustSee(customerId);
        var stored = stateInvoiceAddress.state(customerId, body.email(), () -> Versions.required(ifMatch));
        var view = InvoiceAddressView.of(stored.value());
        return stored.isNew()
                ? Versions.created("/customers/" + customerId + "/invoice-address", view)
                : Versions.answer(view);
    }

    @GET
    @Operation(operationId = "getInvoiceAddress", summary = "Read where a customer wants its invoices sent")
    @APIResponse(responseCode = "200", description = "The address")
    @APIResponseSchema(InvoiceAddressView.class)
    public RestResponse<InvoiceAddressView> get(@PathParam("customerId") UUID customerId) {
        caller.get().mustSee(customerId);
        return addresses
                .findByIdOptional(customerId)
                .map(address -> Versions.answer(InvoiceAddressView.of(address)))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
