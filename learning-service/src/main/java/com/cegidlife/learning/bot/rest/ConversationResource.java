package com.cegidlife.learning.bot.rest;

import com.cegidlife.learning.bot.AttachConversation;
import com.cegidlife.learning.bot.Conversation;
import com.cegidlife.learning.bot.ReadConversations;
import com.cegidlife.servicekit.http.Commands;
import com.cegidlife.servicekit.http.Commands.Command;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Conversations with the bot, each its user's alone. */
@Path("/conversations")
@Tag(name = "Bot")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN})
public class ConversationResource {

    private final ReadConversations readConversations;
    private final AttachConversation attachConversation;
    private final CurrentCaller caller;
    private final Commands commands;

    ConversationResource(
            ReadConversations readConversations,
            AttachConversation attachConversation,
            CurrentCaller caller,
            Commands commands) {
        this.readConversations = readConversations;
        this.attachConversation = attachConversation;
        this.caller = caller;
        this.commands = commands;
    }

    /** A conversation in a list. */
    @Schema(name = "ConversationLine")
    public record LineView(
            UUID id, Optional<String> product, Instant startedAt, int questions, Optional<String> ticketNumber) {

        static LineView of(Conversation conversation) {
            return new LineView(
                    conversation.id(),
                    conversation.product(),
                    conversation.startedAt(),
                    conversation.turns(),
                    conversation.ticketNumber());
        }
    }

    /** The ticket on which the conversation is to be read. */
    public record TicketBody(
            @Schema(examples = "D-2026-000042") @NotNull @Pattern(regexp = "D-\\d{4}-\\d{6,18}")
            String ticketNumber) {}

    @GET
    @Operation(operationId = "listConversations", summary = "List one's conversations with the bot, newest first")
    public Page<LineView> list(@BeanParam @Valid PageRequest page) {
        var rows = readConversations.newest(caller.get(), page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.id().toString(), LineView::of);
    }

    @GET
    @Path("/{conversationId}")
    @Operation(
            operationId = "getConversation",
            summary = "Read one of one's conversations",
            description = "Conversations are forgotten after six months.")
    public RestResponse<ConversationView> get(@PathParam("conversationId") UUID conversationId) {
        return Versions.answer(ConversationView.of(readConversations.one(caller.get(), conversationId)));
    }

    @POST
    @Path("/{conversationId}/ticket")
    @Extension(name = ProblemResponses.EXTENSION, value = "conversation-empty, conversation-attached")
    @Operation(
            operationId = "attachConversation",
            summary = "Attach a conversation to a ticket that was opened",
            description =
                    "It appears as a note on the ticket in a moment (R13.2), if there is such a ticket of one's customer.")
    public RestResponse<ConversationView> attach(
            @PathParam("conversationId") UUID conversationId,
            @BeanParam Precondition stated,
            @NotNull @Valid TicketBody body) {
        var user = caller.get();
        return commands.run(
                stated,
                new Command<>("attach-conversation", conversationId, body, ConversationView.class),
                version -> ConversationView.of(
                        attachConversation.attach(user, conversationId, version, body.ticketNumber())));
    }
}
