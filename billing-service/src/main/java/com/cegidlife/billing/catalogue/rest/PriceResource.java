package com.cegidlife.billing.catalogue.rest;

import com.cegidlife.billing.catalogue.Catalogue;
import com.cegidlife.billing.catalogue.Prices;
import com.cegidlife.billing.catalogue.SetPrice;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the items of the catalogue cost. */
@Path("/catalogue/items/{item}")
@Tag(name = "Catalogue")
public class PriceResource {

    private final SetPrice setPrice;
    private final Catalogue catalogue;
    private final Prices prices;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    PriceResource(
            SetPrice setPrice, Catalogue catalogue, Prices prices, Idempotency idempotency, CurrentCaller caller) {
        this.setPrice = setPrice;
        this.catalogue = catalogue;
        this.prices = prices;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Path("/prices")
    @RolesAllowed(Role.BILLING_MANAGER)
    @Extension(name = ProblemResponses.EXTENSION, value = "price-overlaps, price-in-the-past")
    @Operation(
            operationId = "setPrice",
            summary = "Set what an item costs from a day on",
            description =
                    "In force until another price's day; never changed afterwards. Contracts keep the price that they"
                            + " began with; what is ordered above is at the tariff in force (D19).")
    @APIResponse(
            responseCode = "201",
            description = "Set",
            content = @Content(schema = @Schema(implementation = PriceView.class)))
    public Response set(
            @Parameter(example = "COMPTA") @PathParam("item") String item,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull PriceBody body) {
        var userId = caller.get().userId();
        var view = idempotency.once(
                userId,
                "set-price",
                key,
                new Asked(item, body),
                PriceView.class,
                () -> PriceView.of(setPrice.set(item, body.price(), userId)));
        return Response.created(URI.create("/catalogue/items/" + item + "/prices"))
                .entity(view)
                .build();
    }

    @GET
    @Path("/prices")
    @RolesAllowed({Role.SALES, Role.BILLING_MANAGER})
    @Operation(operationId = "listPrices", summary = "List the versions of an item's price, the latest first")
    public Page<PriceView> list(
            @Parameter(example = "COMPTA") @PathParam("item") String item, @BeanParam @Valid PageRequest page) {
        var rows = prices.versions(catalogue.item(item).code(), page.after(LocalDate::parse), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.effectiveFrom().toString(), PriceView::of);
    }

    @GET
    @Path("/price")
    @RolesAllowed({Role.SALES, Role.BILLING_MANAGER})
    @Extension(name = ProblemResponses.EXTENSION, value = "price-not-set")
    @Operation(operationId = "getPrice", summary = "Read the price in force on a day, and what a quantity costs")
    public QuotedPrice inForce(
            @Parameter(example = "COMPTA") @PathParam("item") String item,
            @Parameter(description = "Europe/Paris", example = "2026-11-26") @NotNull @QueryParam("on") LocalDate on,
            @QueryParam("quantity") @DefaultValue("1") @Min(1) @Max(1_000_000) int quantity) {
        var price = prices.inForce(catalogue.item(item).code(), on);
        return new QuotedPrice(PriceView.of(price), quantity, price.cents(0, quantity));
    }

    /** @param cents of a euro without tax, for a quarter when the item is subscribed */
    public record QuotedPrice(PriceView price, int quantity, long cents) {}

    /** What an idempotency key stands for. */
    record Asked(String item, PriceBody body) {}
}
