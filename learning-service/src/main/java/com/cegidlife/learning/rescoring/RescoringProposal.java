package com.cegidlife.learning.rescoring;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The proposal to retire a question and to take it out of the exams that have ended. Life: proposed; approved by another
 * trainer, or rejected by any.
 */
@Entity
@Table(name = "rescoring_proposals")
public class RescoringProposal {

    @Id
    private UUID id;

    @Column(name = "question_id")
    private UUID questionId;

    private String reason;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    private int attempts;

    @Column(name = "new_passes")
    private int newPasses;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    private long version;

    protected RescoringProposal() {}

    RescoringProposal(UUID id, UUID questionId, String reason, Effect effect, UUID by, Instant now) {
        this.id = id;
        this.questionId = questionId;
        this.reason = reason;
        this.proposedBy = by;
        this.proposedAt = now;
        this.state = ProposalState.PROPOSED;
        take(effect);
    }

    /** @throws Refusal when it is decided already, or the trainer is the one who proposed it */
    void approve(UUID by, Instant now) {
        if (proposedBy.equals(by)) {
            throw new Refusal(RescoringProblem.SECOND_TRAINER_NEEDED).with("proposalId", id);
        }
        decide(ProposalState.APPROVED, by, now);
    }

    /** @throws Refusal when it is decided already */
    void reject(UUID by, Instant now) {
        decide(ProposalState.REJECTED, by, now);
    }

    private void decide(ProposalState how, UUID by, Instant now) {
        if (state != ProposalState.PROPOSED) {
            throw new Refusal(RescoringProblem.RESCORING_DECIDED).with("proposalId", id);
        }
        state = how;
        decidedBy = by;
        decidedAt = now;
    }

    void take(Effect effect) {
        attempts = effect.attempts();
        newPasses = effect.newPasses();
    }

    public UUID id() {
        return id;
    }

    public UUID questionId() {
        return questionId;
    }

    public String reason() {
        return reason;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** As it was seen when it was proposed or, once it was approved, as it came. */
    public Effect effect() {
        return new Effect(attempts, newPasses);
    }

    public ProposalState state() {
        return state;
    }

    public Optional<UUID> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public long version() {
        return version;
    }
}
