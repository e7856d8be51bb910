package com.cegidlife.learning.bot.rest;

import com.cegidlife.learning.bot.AskBot;
import com.cegidlife.learning.bot.AskBot.Asked;
import com.cegidlife.learning.bot.OfferTicket;
import com.cegidlife.learning.bot.Outcome;
import com.cegidlife.learning.bot.rest.TurnView.OfferView;
import com.cegidlife.learning.knowledge.CurrentReader;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Questions to the bot. */
@Path("/conversations/{conversationId}/questions")
@Tag(name = "Bot")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN})
public class QuestionResource {

    private final AskBot askBot;
    private final OfferTicket offerTicket;
    private final CurrentReader reader;
    private final CurrentCaller caller;
    private final Idempotency idempotency;

    QuestionResource(
            AskBot askBot,
            OfferTicket offerTicket,
            CurrentReader reader,
            CurrentCaller caller,
            Idempotency idempotency) {
        this.askBot = askBot;
        this.offerTicket = offerTicket;
        this.reader = reader;
        this.caller = caller;
        this.idempotency = idempotency;
    }

    /** What is asked. */
    public record QuestionBody(
            @Schema(examples = "Comment lettrer un compte ?") @NotBlank @Size(max = 2_000)
            String text) {}

    @POST
    @Extension(name = ProblemResponses.EXTENSION, value = "conversation-full")
    @Operation(
            operationId = "askBot",
            summary = "Ask the bot a question in French",
            description =
                    "It answers from passages of the knowledge base that it cites, knows what was asked before, and says so"
                            + " when it does not know: then with what a ticket would cost (R13.2).")
    @APIResponse(
            responseCode = "201",
            description = "Asked, and answered; Location is that of the conversation",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TurnView.class)))
    public RestResponse<TurnView> ask(
            @PathParam("conversationId") UUID conversationId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid QuestionBody body,
            @Context HttpHeaders headers) {
        var user = caller.get();
        var view = idempotency.once(
                user.userId(),
                "ask-bot/" + conversationId,
                key,
                body,
                TurnView.class,
                () -> shown(askBot.ask(user, reader.get(), conversationId, body.text()), headers));
        return ResponseBuilder.<TurnView>created(URI.create("/conversations/" + conversationId))
                .entity(view)
                .build();
    }

    private TurnView shown(Asked asked, HttpHeaders headers) {
        return TurnView.of(
                asked.turn(),
                asked.turn().outcome() == Outcome.UNKNOWN ? Optional.of(offers(asked, headers)) : Optional.empty());
    }

    private List<OfferView> offers(Asked asked, HttpHeaders headers) {
        var conversation = asked.conversation();
        var language = Text.language(headers.getAcceptableLanguages());
        return offerTicket.offers(conversation.userId(), conversation.customerId(), conversation.product()).stream()
                .map(offer -> OfferView.of(offer, language))
                .toList();
    }
}
