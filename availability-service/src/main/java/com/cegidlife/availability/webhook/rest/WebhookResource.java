package com.cegidlife.availability.webhook.rest;

import com.cegidlife.availability.webhook.Deliveries;
import com.cegidlife.availability.webhook.Delivery;
import com.cegidlife.availability.webhook.OfferWebhook;
import com.cegidlife.availability.webhook.Webhook;
import com.cegidlife.availability.webhook.Webhooks;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Addresses to which the weather is posted each time it changes. */
@Path("/weather-webhooks")
@Tag(name = "Webhooks")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN})
public class WebhookResource {

    private final OfferWebhook offerWebhook;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final CurrentCaller caller;

    WebhookResource(OfferWebhook offerWebhook, Webhooks webhooks, Deliveries deliveries, CurrentCaller caller) {
        this.offerWebhook = offerWebhook;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.caller = caller;
    }

    /** Where to post. */
    @Schema(name = "NewWebhook")
    public record NewWebhook(
            @NotBlank @Size(max = 2_000) @Schema(examples = "https://acme.example.org/hooks/cegidlife")
            String url) {}

    /** @param secret by which posts are signed; told once */
    @Schema(name = "WebhookOffer")
    public record OfferView(UUID id, String url, String secret) {}

    /**
     * A webhook.
     *
     * @param failures how many posts failed in a row
     * @param diedAt when it was given up; absent while it is posted to
     */
    @Schema(name = "Webhook")
    public record WebhookView(UUID id, String url, Instant createdAt, int failures, Optional<Instant> diedAt) {

        static WebhookView of(Webhook webhook) {
            return new WebhookView(
                    webhook.id(), webhook.url(), webhook.createdAt(), webhook.failures(), webhook.diedAt());
        }
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "createWebhook",
            summary = "Let the weather of one's customer be posted to an address each time it changes",
            description = "Whole each time, as JSON, at least once. The header `CegidLife-Signature` is"
                    + " `t=<seconds>,v1=<HMAC-SHA256 of t, a dot and the body, by the secret>`. Answer 200 to 299 within ten"
                    + " seconds; otherwise it is posted again after 30 s, then ever more rarely, and given up after the"
                    + " twelfth time.")
    @Extension(name = ProblemResponses.EXTENSION, value = "webhook-address-refused, too-many-webhooks")
    @APIResponse(responseCode = "201", description = "Made; the secret is told now and never again")
    @APIResponseSchema(value = OfferView.class, responseCode = "201")
    public OfferView create(@NotNull @Valid NewWebhook body) {
        var offer = offerWebhook.offer(caller.get().requireCustomer(), caller.get().userId(), body.url());
        return new OfferView(offer.webhook().id(), offer.webhook().url(), offer.secret());
    }

    @GET
    @Operation(operationId = "listWebhooks", summary = "List one's webhooks, ten at most")
    public List<WebhookView> list() {
        return webhooks.of(caller.get().userId()).stream().map(WebhookView::of).toList();
    }

    @GET
    @Path("/{webhookId}/deliveries")
    @Operation(
            operationId = "listDeliveries",
            summary = "List what was posted to a webhook in the last thirty days, newest first")
    public Page<Delivery> deliveries(@PathParam("webhookId") UUID webhookId, @BeanParam @Valid PageRequest page) {
        webhooks.get(webhookId, caller.get().userId());
        var rows = deliveries.of(webhookId, page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.id().toString(), row -> row);
    }

    @POST
    @Path("/{webhookId}/revive")
    @Operation(operationId = "reviveWebhook", summary = "Post again to a webhook that was given up")
    @Extension(name = ProblemResponses.EXTENSION, value = "webhook-alive")
    public WebhookView revive(@PathParam("webhookId") UUID webhookId) {
        return WebhookView.of(offerWebhook.revive(webhookId, caller.get().userId()));
    }

    @DELETE
    @Path("/{webhookId}")
    @ResponseStatus(204)
    @Operation(operationId = "removeWebhook", summary = "Remove a webhook with its log")
    public void remove(@PathParam("webhookId") UUID webhookId) {
        offerWebhook.remove(webhookId, caller.get().userId());
    }
}
