package com.cegidlife.availability.outage;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** When an outage ended that no result will end, as an operator says with evidence. */
@Entity
@Table(name = "outage_endings")
public class OutageEnding {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "outage_id")
    private Outage outage;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String evidence;

    @Enumerated(EnumType.STRING)
    private EndingState state;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_reason")
    private String decisionReason;

    @Version
    private long version;

    protected OutageEnding() {}

    OutageEnding(UUID id, Outage outage, Instant endsAt, String evidence, UUID proposedBy, Instant now) {
        this.id = id;
        this.outage = outage;
        this.endsAt = endsAt;
        this.evidence = evidence;
        this.state = EndingState.PROPOSED;
        this.proposedBy = proposedBy;
        this.proposedAt = now;
    }

    /** Without a second operator, since no figure changes. */
    void apply() {
        state = EndingState.APPLIED;
    }

    /** @throws Refusal {@code outage-ending-decided}, {@code ending-needs-second-operator} (D22) */
    void approve(UUID operatorId, String reason, Instant now) {
        decide(EndingState.APPLIED, operatorId, reason, now);
    }

    /** @throws Refusal {@code outage-ending-decided}, {@code ending-needs-second-operator} */
    void refuse(UUID operatorId, String reason, Instant now) {
        decide(EndingState.REFUSED, operatorId, reason, now);
    }

    private void decide(EndingState decided, UUID operatorId, String reason, Instant now) {
        if (state != EndingState.PROPOSED) {
            throw new Refusal(OutageProblem.OUTAGE_ENDING_DECIDED).with("state", state);
        }
        if (operatorId.equals(proposedBy)) {
            throw new Refusal(OutageProblem.ENDING_NEEDS_SECOND_OPERATOR);
        }
        state = decided;
        decidedBy = operatorId;
        decisionReason = reason;
        decidedAt = now;
    }

    public UUID id() {
        return id;
    }

    public Outage outage() {
        return outage;
    }

    /** Excluded. */
    public Instant endsAt() {
        return endsAt;
    }

    public String evidence() {
        return evidence;
    }

    public EndingState state() {
        return state;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** Empty before, and when no second operator was needed. */
    public Optional<UUID> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }

    public long version() {
        return version;
    }
}
