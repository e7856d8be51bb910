package com.cegidlife.learning.bot;

import com.cegidlife.servicekit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows users their conversations with the bot. */
@ApplicationScoped
public class ReadConversations {

    private final Conversations conversations;
    private final Turns turns;

    ReadConversations(Conversations conversations, Turns turns) {
        this.conversations = conversations;
        this.turns = turns;
    }

    /** @throws com.cegidlife.servicekit.problem.Refusal {@code not-found} when the user has no such conversation */
    @Transactional
    public Dialogue one(Caller user, UUID id) {
        var conversation = conversations.of(user, id);
        return new Dialogue(conversation, turns.of(conversation));
    }

    /** The newest first. */
    @Transactional
    public List<Conversation> newest(Caller user, Optional<UUID> before, int limit) {
        return conversations.newest(user.userId(), before, limit);
    }
}
