package com.cegidlife.billing.customer.rest;

import com.cegidlife.billing.NamePosition;
import com.cegidlife.billing.customer.Customer;
import com.cegidlife.billing.customer.Customers;
import com.cegidlife.billing.customer.RegisterCustomer;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The customers: legal entities that may order. */
@Path("/customers")
@Tag(name = "Customers")
public class CustomerResource {

    private final RegisterCustomer registerCustomer;
    private final Customers customers;
    private final CurrentCaller caller;

    CustomerResource(RegisterCustomer registerCustomer, Customers customers, CurrentCaller caller) {
        this.registerCustomer = registerCustomer;
        this.customers = customers;
        this.caller = caller;
    }

    @PUT
    @Path("/{customerId}")
    @RolesAllowed({Role.SALES, Role.BILLING_MANAGER})
    @Extension(name = ProblemResponses.EXTENSION, value = "siren-not-valid, outside-metropolitan-france")
    @Operation(
            operationId = "registerCustomer",
            summary = "Register a customer, or correct who it is",
            description = "Registering the same again changes nothing; a correction needs If-Match.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = CustomerView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known already, and corrected when it differed",
            content = @Content(schema = @Schema(implementation = CustomerView.class)))
    public Response register(
            @PathParam("customerId") UUID customerId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CustomerBody body) {
        var stored = registerCustomer.register(customerId, body.identity(), () -> Versions.required(ifMatch));
        return answer(stored.isNew() ? Response.Status.CREATED : Response.Status.OK, stored.value());
    }

    @GET
    @Path("/{customerId}")
    @RolesAllowed({
        Role.CUSTOMER_ADMIN,
        Role.SALES,
        Role.BILLING_MANAGER,
        Role.CUSTOMER_SERVICE_AGENT,
        Role.SUPPORT_AGENT,
        Role.SUPPORT_MANAGER
    })
    @Operation(operationId = "getCustomer", summary = "Read a customer", description = "Administrators read their own.")
    @APIResponse(
            responseCode = "200",
            description = "The customer",
            content = @Content(schema = @Schema(implementation = CustomerView.class)))
    public Response get(@PathParam("customerId") UUID customerId) {
        caller.get().mustSee(customerId);
        return answer(Response.Status.OK, customers.get(customerId));
    }

    @GET
    @RolesAllowed({
        Role.SALES,
        Role.BILLING_MANAGER,
        Role.CUSTOMER_SERVICE_AGENT,
        Role.SUPPORT_AGENT,
        Role.SUPPORT_MANAGER
    })
    @Operation(operationId = "listCustomers", summary = "List customers by name")
    public Page<CustomerView> list(
            @QueryParam("name") @DefaultValue("") String name, @BeanParam @Valid PageRequest page) {
        var after = page.after(NamePosition::parse).orElse(NamePosition.BEGINNING);
        var rows = customers.named(name, after, page.limit() + 1);
        return Page.of(rows, page.limit(), row -> new NamePosition(row.name(), row.id()).toString(), CustomerView::of);
    }

    private static Response answer(Response.Status status, Customer customer) {
        return Response.status(status)
                .entity(CustomerView.of(customer))
                .tag(Versions.etag(customer.version()))
                .build();
    }
}
