package com.cegidlife.learning.bot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Deletes a conversation with all that was said in it. */
@ApplicationScoped
public class ForgetConversation {

    /** The kind of timer that does so. */
    public static final String TIMER = "conversation-forgotten";

    private final Conversations conversations;

    ForgetConversation(Conversations conversations) {
        this.conversations = conversations;
    }

    @Transactional
    public void forget(UUID id) {
        conversations
                .getEntityManager()
                .createNativeQuery("delete from conversations where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }
}
