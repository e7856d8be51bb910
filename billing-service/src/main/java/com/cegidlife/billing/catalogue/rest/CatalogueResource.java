package com.cegidlife.billing.catalogue.rest;

import com.cegidlife.billing.catalogue.AddItem;
import com.cegidlife.billing.catalogue.Catalogue;
import com.cegidlife.billing.catalogue.CatalogueItem;
import com.cegidlife.billing.catalogue.ItemKind;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What can be ordered. */
@Path("/catalogue/items")
@Tag(name = "Catalogue")
public class CatalogueResource {

    private final AddItem addItem;
    private final Catalogue catalogue;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    CatalogueResource(AddItem addItem, Catalogue catalogue, Idempotency idempotency, CurrentCaller caller) {
        this.addItem = addItem;
        this.catalogue = catalogue;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.BILLING_MANAGER)
    @Extension(name = ProblemResponses.EXTENSION, value = "item-already-in-catalogue")
    @Operation(
            operationId = "addCatalogueItem",
            summary = "Put an item into the catalogue",
            description =
                    "It can be ordered, and is billed once it has a price. Specific developments have no kind (R4.4).")
    @APIResponse(
            responseCode = "201",
            description = "In the catalogue",
            content = @Content(schema = @Schema(implementation = CatalogueItemBody.class)))
    public Response add(@HeaderParam("Idempotency-Key") String key, @Valid @NotNull CatalogueItemBody body) {
        var userId = caller.get().userId();
        var view = idempotency.once(
                userId,
                "add-catalogue-item",
                key,
                body,
                CatalogueItemBody.class,
                () -> CatalogueItemBody.of(addItem.add(body.item(), userId)));
        return Response.created(URI.create("/catalogue/items/" + view.code()))
                .entity(view)
                .build();
    }

    @GET
    @RolesAllowed({Role.SALES, Role.BILLING_MANAGER})
    @Operation(operationId = "listCatalogueItems", summary = "List what can be ordered, by code")
    public Page<CatalogueItemBody> list(@QueryParam("kind") ItemKind kind, @BeanParam @Valid PageRequest page) {
        var after = page.after(Function.identity()).orElse("");
        var rows = catalogue.after(after, Optional.ofNullable(kind), page.limit() + 1);
        return Page.of(rows, page.limit(), CatalogueItem::code, CatalogueItemBody::of);
    }

    @GET
    @Path("/{item}")
    @RolesAllowed({Role.SALES, Role.BILLING_MANAGER})
    @Operation(operationId = "getCatalogueItem", summary = "Read an item of the catalogue")
    public CatalogueItemBody get(@Parameter(example = "COMPTA") @PathParam("item") String item) {
        return CatalogueItemBody.of(catalogue.item(item));
    }
}
