package com.cegidlife.learning.websession;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The live web sessions. */
@ApplicationScoped
class WebSessions implements PanacheRepositoryBase<WebSession, UUID> {

    /** @throws Refusal {@code not-found} when there is none */
    WebSession get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /**
     * The session, to be changed or registered for: whoever else wants to waits until this transaction ends.
     *
     * @throws Refusal {@code not-found} when there is none
     */
    WebSession alone(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** Those that begin behind a position, in their order; of these products, or of all. */
    List<WebSession> after(SessionPosition position, Optional<Collection<String>> products, int limit) {
        var condition = "(plan.startsAt > ?1 or plan.startsAt = ?1 and id > ?2)";
        var order = " order by plan.startsAt, id";
        var found = products.isPresent()
                ? find(
                        condition + " and plan.product in ?3" + order,
                        position.startsAt(),
                        position.id(),
                        products.get())
                : find(condition + order, position.startsAt(), position.id());
        return found.page(0, limit).list();
    }
}
