package com.cegidlife.learning.bot;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was asked and answered. */
@ApplicationScoped
class Turns implements PanacheRepositoryBase<Turn, UUID> {

    /** All of a conversation, in their order: {@value Conversation#MOST_TURNS} at most. */
    List<Turn> of(Conversation conversation) {
        return find(
                        "select distinct turn from Turn turn left join fetch turn.citations"
                                + " where turn.conversationId = ?1 order by turn.number",
                        conversation.id())
                .list();
    }
}
