package com.cegidlife.learning.rescoring;

import com.cegidlife.learning.attempt.RescoreAttempts;
import com.cegidlife.learning.question.Questions;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Proposes to retire a question and to score the exams that asked it again without it. Nothing changes yet. */
@ApplicationScoped
public class ProposeRescoring {

    private final Questions questions;
    private final RescoreAttempts rescoreAttempts;
    private final RescoringProposals proposals;
    private final Ids ids;
    private final Clock clock;

    ProposeRescoring(
            Questions questions, RescoreAttempts rescoreAttempts, RescoringProposals proposals, Ids ids, Clock clock) {
        this.questions = questions;
        this.rescoreAttempts = rescoreAttempts;
        this.proposals = proposals;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refusal when there is no such question, or a proposal for it is open */
    @Transactional
    public RescoringProposal propose(UUID questionId, String reason, UUID trainerId) {
        questions.get(questionId);
        proposals.open(questionId).ifPresent(open -> {
            throw new Refusal(RescoringProblem.RESCORING_PROPOSED)
                    .with("questionId", questionId)
                    .with("proposalId", open.id());
        });
        var tried = rescoreAttempts.tried(questionId);
        var effect = new Effect(tried.attempts(), tried.newPasses());
        var proposal = new RescoringProposal(ids.next(), questionId, reason, effect, trainerId, clock.instant());
        proposals.persistAndFlush(proposal);
        return proposal;
    }
}
