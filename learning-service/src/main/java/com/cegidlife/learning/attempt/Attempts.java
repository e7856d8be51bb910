package com.cegidlife.learning.attempt;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The attempts at exams. */
@ApplicationScoped
public class Attempts implements PanacheRepositoryBase<Attempt, UUID> {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    /** @throws Refusal {@code not-found} when there is none */
    public Attempt get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** The attempt, to be changed: no answer to it is saved until this transaction ends. */
    Optional<Attempt> toChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A user's last attempt at an exam. */
    public Optional<Attempt> last(UUID userId, String exam) {
        return find("userId = ?1 and exam = ?2 order by startedAt desc, id desc", userId, exam)
                .firstResultOptional();
    }

    /**
     * A user's attempts, the last first.
     *
     * @param exam those at this exam only; empty for all
     * @param before those begun before this one; empty for the beginning
     */
    public List<Attempt> of(UUID userId, Optional<String> exam, Optional<UUID> before, int limit) {
        return find(
                        "userId = ?1 and (?2 is null or exam = ?2) and id < ?3 order by id desc",
                        userId,
                        exam.orElse(null),
                        before.orElse(AFTER_ALL))
                .page(0, limit)
                .list();
    }
}
