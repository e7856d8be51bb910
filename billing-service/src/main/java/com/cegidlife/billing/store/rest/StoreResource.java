package com.cegidlife.billing.store.rest;

import com.cegidlife.billing.store.OrderInStore;
import com.cegidlife.billing.store.ReadStore;
import com.cegidlife.billing.store.StoreOrder.NewOrder;
import com.cegidlife.billing.store.StoreOrders;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** What customers may buy by themselves, in euros (R18.4), such as the services that a new version needs (R10.3). */
@Path("/customers/{customerId}/store")
@Tag(name = "Store")
@RolesAllowed({Role.CUSTOMER_ADMIN, Role.SALES, Role.BILLING_MANAGER})
public class StoreResource {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final ReadStore store;
    private final OrderInStore orderInStore;
    private final StoreOrders orders;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    StoreResource(
            ReadStore store,
            OrderInStore orderInStore,
            StoreOrders orders,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.store = store;
        this.orderInStore = orderInStore;
        this.orders = orders;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listOffers",
            summary = "List what a customer may buy, and why not the rest, by code",
            description = "Services, unit credits and packs, at the prices of today.")
    public Page<OfferView> offers(@PathParam("customerId") UUID customerId, @BeanParam @Valid PageRequest page) {
        caller.get().mustSee(customerId);
        var after = page.after(code -> code).orElse("");
        var rows = store.offers(customerId, after, page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.item().code(), OfferView::of);
    }

    @POST
    @Path("/orders")
    @Extension(name = ProblemResponses.EXTENSION, value = "not-sold-in-store, not-sold-to-customer")
    @Operation(
            operationId = "orderInStore",
            summary = "Order something in the store, at the price of today",
            description = "It binds nobody until it is confirmed, within thirty days.")
    @APIResponse(
            responseCode = "201",
            description = "Ordered",
            content = @Content(schema = @Schema(implementation = StoreOrderView.class)))
    public RestResponse<StoreOrderView> order(
            @PathParam("customerId") UUID customerId,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull StoreOrderBody body) {
        caller.get().mustSee(customerId);
        var userId = caller.get().userId();
        var order = new NewOrder(customerId, body.item(), body.quantity(), userId);
        var view = idempotency.once(
                userId,
                "order-in-store/" + customerId,
                key,
                body,
                StoreOrderView.class,
                () -> StoreOrderView.of(orderInStore.order(order)));
        return Versions.created("/customers/%s/store/orders/%s".formatted(customerId, view.number()), view);
    }

    @GET
    @Path("/orders")
    @Operation(operationId = "listStoreOrders", summary = "List what a customer ordered in the store, newest first")
    public Page<StoreOrderView> list(@PathParam("customerId") UUID customerId, @BeanParam @Valid PageRequest page) {
        caller.get().mustSee(customerId);
        var before = page.after(UUID::fromString).orElse(AFTER_ALL);
        var rows = orders.of(customerId, before, page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.id().toString(), StoreOrderView::of);
    }

    @GET
    @Path("/orders/{storeOrder}")
    @Operation(operationId = "getStoreOrder", summary = "Read an order in the store")
    @APIResponse(responseCode = "200", description = "Its ETag is the version to state in If-Match")
    @APIResponseSchema(StoreOrderView.class)
    public RestResponse<StoreOrderView> get(
            @PathParam("customerId") UUID customerId,
            @Parameter(example = "B-2026-000001") @PathParam("storeOrder") String number) {
        caller.get().mustSee(customerId);
        return Versions.answer(StoreOrderView.of(orders.of(customerId, number)));
    }

    /** What is ordered. */
    @Schema(name = "NewStoreOrder")
    public record StoreOrderBody(
            @Schema(description = "Code in the catalogue", examples = "UNIT-CREDIT")
            @NotNull
            @Pattern(regexp = "[A-Z][A-Z0-9_-]{0,39}")
            String item,

            @Schema(examples = "5") @Min(1) @Max(100_000) int quantity) {}
}
