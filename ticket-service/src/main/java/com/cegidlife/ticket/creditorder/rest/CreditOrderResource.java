package com.cegidlife.ticket.creditorder.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.creditorder.CreditOrderState;
import com.cegidlife.ticket.creditorder.CreditOrders;
import com.cegidlife.ticket.creditorder.OrderInCredits;
import com.cegidlife.ticket.desk.VisibleTickets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Services that customers pay in credits. */
@Path("/credit-orders")
@Tag(name = "Orders in credits")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.SUPPORT_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
public class CreditOrderResource {

    private final OrderInCredits orderInCredits;
    private final CreditOrders orders;
    private final VisibleTickets tickets;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    CreditOrderResource(
            OrderInCredits orderInCredits,
            CreditOrders orders,
            VisibleTickets tickets,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.orderInCredits = orderInCredits;
        this.orders = orders;
        this.tickets = tickets;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN})
    @Operation(
            operationId = "orderInCredits",
            summary = "Order a service in credits",
            description =
                    "For holders of a Service+ pack (R18.4). Registers a ticket of the kind CREDIT_ORDER, which customer"
                            + " service handles; it carries no take-in-charge commitment.")
    @Extension(name = ProblemResponses.EXTENSION, value = "customer-unknown, account-closed, service-plus-missing")
    @APIResponse(
            responseCode = "201",
            description = "Ordered; Location and ETag are those of the new order",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CreditOrderView.class)))
    public RestResponse<CreditOrderView> order(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewCreditOrder body) {
        var user = caller.get();
        var customerId = user.requireCustomer();
        var ordered = idempotency.once(
                user.userId(),
                "order-in-credits",
                key,
                body,
                CreditOrderView.class,
                () -> CreditOrderView.of(
                        orderInCredits.order(customerId, user.userId(), body.service(), body.context())));
        return Versions.created("/credit-orders/" + ordered.number(), ordered);
    }

    @GET
    @Operation(
            operationId = "listCreditOrders",
            summary = "List orders in credits, newest first",
            description =
                    "A customer's users see those of their customer (R11.2); the publisher's staff sees all, or one"
                            + " customer's.")
    public Page<CreditOrderView> list(
            @QueryParam("customerId") @Parameter(description = "For the publisher's staff") UUID customerId,
            @QueryParam("state") CreditOrderState state,
            @BeanParam @Valid PageRequest page) {
        var rows = orders.matching(
                caller.get().customerId().or(() -> Optional.ofNullable(customerId)),
                Optional.ofNullable(state),
                page.after(UUID::fromString),
                page.limit() + 1);
        return Page.of(rows, page.limit(), order -> order.ticketId().toString(), CreditOrderView::of);
    }

    @GET
    @Path("/{orderNumber}")
    @Operation(operationId = "getCreditOrder", summary = "Read an order in credits")
    @APIResponse(responseCode = "200", description = "Its ETag is the version to state in If-Match")
    @APIResponseSchema(CreditOrderView.class)
    public RestResponse<CreditOrderView> get(@PathParam("orderNumber") String number) {
        var order = CreditOrderView.of(orders.on(tickets.numbered(number).id()));
        return Versions.answer(order);
    }
}
