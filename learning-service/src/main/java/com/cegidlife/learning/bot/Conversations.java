package com.cegidlife.learning.bot;

import com.cegidlife.servicekit.identity.Caller;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The conversations with the bot; each is its user's alone. */
@ApplicationScoped
class Conversations implements PanacheRepositoryBase<Conversation, UUID> {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    /** @throws Refusal {@code not-found} when the caller has no such conversation */
    Conversation of(Caller caller, UUID id) {
        return mine(caller, findByIdOptional(id));
    }

    /** The same, to be changed: another question waits until this transaction ends. */
    Conversation toChange(Caller caller, UUID id) {
        return mine(caller, findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Conversation mine(Caller caller, Optional<Conversation> conversation) {
        return conversation
                .filter(each -> each.userId().equals(caller.userId()))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** The newest first. */
    List<Conversation> newest(UUID userId, Optional<UUID> before, int limit) {
        return find("userId = ?1 and id < ?2 order by id desc", userId, before.orElse(AFTER_ALL))
                .page(0, limit)
                .list();
    }
}
