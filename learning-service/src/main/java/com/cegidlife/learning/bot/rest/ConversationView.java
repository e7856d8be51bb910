package com.cegidlife.learning.bot.rest;

import com.cegidlife.learning.bot.Dialogue;
import com.cegidlife.servicekit.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conversation with the bot. */
public record ConversationView(
        UUID id,

        @Schema(description = "Absent when it is about no product in particular")
        Optional<String> product,

        Instant startedAt,

        @Schema(description = "The ticket that it is attached to; absent until then")
        Optional<String> ticketNumber,

        List<TurnView> turns,
        @Schema(description = "Also the ETag") long version)
        implements Versioned {

    static ConversationView of(Dialogue dialogue) {
        var conversation = dialogue.conversation();
        return new ConversationView(
                conversation.id(),
                conversation.product(),
                conversation.startedAt(),
                conversation.ticketNumber(),
                dialogue.turns().stream().map(TurnView::of).toList(),
                conversation.version());
    }
}
