package com.cegidlife.learning.rescoring;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The proposals to score exams again. */
@ApplicationScoped
public class RescoringProposals implements PanacheRepositoryBase<RescoringProposal, UUID> {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    /** @throws Refusal {@code not-found} when there is none */
    public RescoringProposal get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** The proposal, to be changed: whoever else wants to change it waits until this transaction ends. */
    RescoringProposal toChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    Optional<RescoringProposal> open(UUID questionId) {
        return find("questionId = ?1 and state = ?2", questionId, ProposalState.PROPOSED)
                .singleResultOptional();
    }

    /**
     * The last first.
     *
     * @param before shows those made before this one; empty for the beginning
     */
    public List<RescoringProposal> list(Optional<UUID> before, int limit) {
        return find("id < ?1 order by id desc", before.orElse(AFTER_ALL))
                .page(0, limit)
                .list();
    }
}
