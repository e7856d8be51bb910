package com.cegidlife.ticket.accompaniment;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The accompaniments of all questions. */
@ApplicationScoped
public class Accompaniments implements PanacheRepositoryBase<Accompaniment, UUID> {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private static final Set<AccompanimentState> UNDER_WAY = EnumSet.of(
            AccompanimentState.QUOTED,
            AccompanimentState.ACCEPTED,
            AccompanimentState.CONFIRMED,
            AccompanimentState.SCHEDULED,
            AccompanimentState.HELD);

    /** @throws Refusal {@code not-found} when the question has no such accompaniment */
    public Accompaniment get(UUID ticketId, UUID id) {
        return findByIdOptional(id)
                .filter(accompaniment -> accompaniment.question().ticketId().equals(ticketId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** To be changed: whoever else wants to change it waits until this transaction ends. */
    Accompaniment toChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    Optional<Accompaniment> underWay(UUID ticketId) {
        return find("question.ticketId = ?1 and state in ?2", ticketId, UNDER_WAY)
                .firstResultOptional();
    }

    Optional<Accompaniment> waitingFor(UUID purchaseId) {
        return find("acceptance.purchase.purchaseId", purchaseId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * Those of a question, newest first.
     *
     * @param before shows those offered before this one; empty for the newest
     */
    public List<Accompaniment> of(UUID ticketId, Optional<UUID> before, int limit) {
        return find("question.ticketId = ?1 and id < ?2 order by id desc", ticketId, before.orElse(AFTER_ALL))
                .page(0, limit)
                .list();
    }
}
