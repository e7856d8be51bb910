package com.cegidlife.learning.bot.rest;

import com.cegidlife.learning.bot.StartConversation;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where conversations with the bot start. */
@Path("/conversations")
@Tag(name = "Bot")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN})
public class NewConversationResource {

    private final StartConversation startConversation;
    private final CurrentCaller caller;
    private final Idempotency idempotency;

    NewConversationResource(StartConversation startConversation, CurrentCaller caller, Idempotency idempotency) {
        this.startConversation = startConversation;
        this.caller = caller;
        this.idempotency = idempotency;
    }

    /** What a conversation is to be about. */
    public record NewConversationBody(
            @Schema(description = "Absent for no product in particular", examples = "COMPTA")
            Optional<@Pattern(regexp = "[A-Z][A-Z0-9_-]{0,39}") String> product) {}

    @POST
    @Operation(operationId = "startConversation", summary = "Start a conversation with the bot")
    @APIResponse(
            responseCode = "201",
            description = "Started",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConversationView.class)))
    public RestResponse<ConversationView> start(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewConversationBody body) {
        var user = caller.get();
        var view = idempotency.once(
                user.userId(),
                "start-conversation",
                key,
                body,
                ConversationView.class,
                () -> ConversationView.of(startConversation.start(user, body.product())));
        return Versions.created("/conversations/" + view.id(), view);
    }
}
