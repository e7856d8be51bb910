package com.cegidlife.learning.bot;

import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.Caller;
import com.cegidlife.servicekit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Lets a conversation be read on the ticket that the user has opened after it (R13.2). */
@ApplicationScoped
public class AttachConversation {

    private final Conversations conversations;
    private final Turns turns;
    private final Outbox outbox;
    private final Clock clock;

    AttachConversation(Conversations conversations, Turns turns, Outbox outbox, Clock clock) {
        this.conversations = conversations;
        this.turns = turns;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param version that the user has read
     * @param ticketNumber ticket-service looks whether there is such a ticket of the same customer
     * @throws com.cegidlife.servicekit.problem.Refusal when there is no such conversation of the user, it has changed since, is
     *     empty, or attached already
     */
    @Transactional
    public Dialogue attach(Caller user, UUID conversationId, long version, String ticketNumber) {
        var conversation = conversations.toChange(user, conversationId);
        Versions.mustMatch(conversation.version(), version);
        var said = turns.of(conversation);
        outbox.add(conversation.attach(ticketNumber, said, clock.instant()));
        conversations.flush();
        return new Dialogue(conversation, said);
    }
}
