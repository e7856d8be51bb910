package com.cegidlife.learning.rescoring;

import com.cegidlife.learning.attempt.RescoreAttempts;
import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Decides on a proposal to score exams again. */
@ApplicationScoped
public class DecideRescoring {

    private final RescoringProposals proposals;
    private final RetireWithout retireWithout;
    private final RescoreAttempts rescoreAttempts;
    private final Audit audit;
    private final Clock clock;

    DecideRescoring(
            RescoringProposals proposals,
            RetireWithout retireWithout,
            RescoreAttempts rescoreAttempts,
            Audit audit,
            Clock clock) {
        this.proposals = proposals;
        this.retireWithout = retireWithout;
        this.rescoreAttempts = rescoreAttempts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Retires the question, and scores every exam that has ended and asked it again, in one transaction.
     *
     * @throws Refusal when it has changed since or is decided, the trainer is the one who proposed it, or a published exam
     *     needs the question
     */
    @Transactional
    public RescoringProposal approve(UUID id, long version, UUID trainerId) {
        var proposal = known(id, version);
        proposal.approve(trainerId, clock.instant());
        var rescored = rescoreAttempts.withoutQuestion(proposal.questionId());
        proposal.take(new Effect(rescored.attempts(), rescored.newPasses()));
        retireWithout.retire(proposal.questionId(), proposal.reason(), trainerId);
        return decided(proposal, "approve-rescoring", trainerId);
    }

    /** @throws Refusal when it has changed since, or is decided */
    @Transactional
    public RescoringProposal reject(UUID id, long version, UUID trainerId) {
        var proposal = known(id, version);
        proposal.reject(trainerId, clock.instant());
        return decided(proposal, "reject-rescoring", trainerId);
    }

    private RescoringProposal known(UUID id, long version) {
        var proposal = proposals.toChange(id);
        Versions.mustMatch(proposal.version(), version);
        return proposal;
    }

    private RescoringProposal decided(RescoringProposal proposal, String action, UUID trainerId) {
        proposals.flush();
        audit.record(new Decision(
                trainerId,
                action,
                "question/" + proposal.questionId(),
                proposal.reason(),
                ProposalState.PROPOSED.name(),
                proposal.state().name()));
        return proposal;
    }
}
