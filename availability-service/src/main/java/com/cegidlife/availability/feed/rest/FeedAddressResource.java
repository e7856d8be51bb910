package com.cegidlife.availability.feed.rest;

import com.cegidlife.availability.feed.Feeds;
import com.cegidlife.availability.feed.OfferFeed;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Where users get the addresses of their feeds, and withdraw them. */
@Path("/feed-addresses")
@Tag(name = "Feeds")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN})
public class FeedAddressResource {

    private final OfferFeed offerFeed;
    private final Feeds feeds;
    private final CurrentCaller caller;

    FeedAddressResource(OfferFeed offerFeed, Feeds feeds, CurrentCaller caller) {
        this.offerFeed = offerFeed;
        this.feeds = feeds;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "createFeedAddress",
            summary = "Get an address at which programs read one's maintenance and incidents without signing in",
            description = "Told once: who knows it reads as much. Every request makes another one, twenty at most.")
    @APIResponse(responseCode = "201", description = "Made")
    @APIResponseSchema(value = AddressView.class, responseCode = "201")
    public AddressView create() {
        var offer = offerFeed.offer(caller.get().requireCustomer(), caller.get().userId());
        return new AddressView(
                offer.feed().id(),
                "/feeds/" + offer.secret() + "/maintenance.ics",
                "/feeds/" + offer.secret() + "/weather.atom");
    }

    @GET
    @Operation(operationId = "listFeedAddresses", summary = "List one's feeds, without their addresses")
    public List<FeedView> list() {
        return feeds.of(caller.get().userId()).stream()
                .map(feed -> new FeedView(feed.id(), feed.createdAt()))
                .toList();
    }

    @DELETE
    @Path("/{feedId}")
    @ResponseStatus(204)
    @Operation(operationId = "withdrawFeedAddress", summary = "Let an address be good no more")
    public void withdraw(@PathParam("feedId") UUID feedId) {
        offerFeed.withdraw(feedId, caller.get().userId());
    }

    /** The address of a feed, as a calendar and as news. */
    @Schema(name = "FeedAddress")
    public record AddressView(UUID id, String calendar, String news) {}

    /** That there is a feed. */
    @Schema(name = "Feed")
    public record FeedView(UUID id, Instant createdAt) {}
}
