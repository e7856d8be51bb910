package com.cegidlife.learning.knowledge.rest;

import com.cegidlife.learning.knowledge.CurrentReader;
import com.cegidlife.learning.knowledge.GiveFeedback;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where readers say whether an entry helped. */
@Path("/knowledge/entries/{slug}/feedback")
@Tag(name = "Knowledge base")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN})
public class FeedbackResource {

    private final GiveFeedback giveFeedback;
    private final CurrentReader reader;
    private final CurrentCaller caller;

    FeedbackResource(GiveFeedback giveFeedback, CurrentReader reader, CurrentCaller caller) {
        this.giveFeedback = giveFeedback;
        this.reader = reader;
        this.caller = caller;
    }

    /** Whether an entry helped. */
    public record FeedbackBody(
            @Schema(examples = "true") @NotNull Boolean helpful) {}

    @PUT
    @Operation(
            operationId = "giveKnowledgeFeedback",
            summary = "Say whether an entry helped",
            description = "What one said before about the same entry is replaced.")
    public void give(@PathParam("slug") String slug, @NotNull @Valid FeedbackBody body) {
        giveFeedback.give(slug, reader.get(), caller.get().userId(), body.helpful());
    }
}
