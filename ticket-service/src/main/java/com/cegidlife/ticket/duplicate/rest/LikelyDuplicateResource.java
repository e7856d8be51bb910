package com.cegidlife.ticket.duplicate.rest;

import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.duplicate.FindLikelyDuplicates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Before a ticket is registered: has the customer asked this already? */
@Path("/likely-duplicates")
@Tag(name = "Tickets")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN})
public class LikelyDuplicateResource {

    private final FindLikelyDuplicates findLikelyDuplicates;
    private final CurrentCaller caller;

    LikelyDuplicateResource(FindLikelyDuplicates findLikelyDuplicates, CurrentCaller caller) {
        this.findLikelyDuplicates = findLikelyDuplicates;
        this.caller = caller;
    }

    /** The tickets that look like a draft. */
    public record LikelyDuplicates(List<LikelyDuplicateView> items) {}

    @POST
    @Operation(
            operationId = "findLikelyDuplicates",
            summary = "Find the tickets of one's customer that look like a draft",
            description =
                    "Those that are open or were closed in the last 90 days, at most five, the most alike first, each with"
                            + " why. Nothing is kept of the draft, and a ticket may be registered whatever is found.")
    public LikelyDuplicates find(@NotNull @Valid DraftBody body) {
        var found = findLikelyDuplicates.of(caller.get().requireCustomer(), body.toDraft());
        return new LikelyDuplicates(found.stream().map(LikelyDuplicateView::of).toList());
    }
}
