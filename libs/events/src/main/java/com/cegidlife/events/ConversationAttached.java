package com.cegidlife.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A user wants the conversation with the bot to be read on a ticket (R13.2).
 *
 * @param userId who had the conversation
 * @param customerId that the user belongs to
 * @param ticketNumber as the user stated it: whether there is such a ticket of the customer is for ticket-service to say
 * @param turns in their order
 */
@EventType("com.cegidlife.learning.conversation-attached.v1")
public record ConversationAttached(
        UUID conversationId, UUID userId, UUID customerId, String ticketNumber, List<Turn> turns, Instant attachedAt)
        implements ConversationEvent {

    @Override
    public String key() {
        return conversationId.toString();
    }

    /**
     * @param answered whether the bot had an answer
     * @param sources the titles of the entries that it cited
     */
    public record Turn(Instant askedAt, String question, String answer, boolean answered, List<String> sources) {}
}
