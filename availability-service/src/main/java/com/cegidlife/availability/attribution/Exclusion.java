package com.cegidlife.availability.attribution;

import com.cegidlife.availability.outage.Outage;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/**
 * A cause iii to v that an operator set on an outage, or on a part of it. It excuses that part of that outage only (D23),
 * and only once a second operator approved it (D22).
 */
@Entity
@Table(name = "exclusions")
public class Exclusion {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "outage_id")
    private Outage outage;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String evidence;

    private String reference;

    @Enumerated(EnumType.STRING)
    private ExclusionState state;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "decision_reason"))
    private Verdict decision;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "revoked_by"))
    @AttributeOverride(name = "at", column = @Column(name = "revoked_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "revocation_reason"))
    private Verdict revocation;

    @Version
    private long version;

    protected Exclusion() {}

    /** @throws Refusal {@code exclusion-outside-outage} when the part does not lie within the outage as known now */
    Exclusion(UUID id, Outage outage, Claim claim, UUID proposedBy, Instant now) {
        this.id = id;
        this.outage = outage;
        this.cause = claim.cause();
        this.startsAt = claim.startsAt().orElse(outage.startedAt());
        this.endsAt = claim.endsAt().orElse(null);
        this.evidence = claim.evidence();
        this.reference = claim.reference().orElse(null);
        this.state = ExclusionState.PROPOSED;
        this.proposedBy = proposedBy;
        this.proposedAt = now;
        mustLieWithin(outage, outage.endedAt().orElse(now));
    }

    private void mustLieWithin(Outage whole, Instant knownUntil) {
        var end = endsAt == null ? knownUntil : endsAt;
        if (startsAt.isBefore(whole.startedAt()) || end.isAfter(knownUntil) || !startsAt.isBefore(end)) {
            throw new Refusal(AttributionProblem.EXCLUSION_OUTSIDE_OUTAGE)
                    .with("startedAt", whole.startedAt())
                    .with("endedAt", knownUntil);
        }
    }

    void approve(Verdict verdict) {
        decide(ExclusionState.APPROVED, verdict);
    }

    void refuse(Verdict verdict) {
        decide(ExclusionState.REFUSED, verdict);
    }

    private void decide(ExclusionState decided, Verdict verdict) {
        mustBe(ExclusionState.PROPOSED);
        mustBeAnother(proposedBy, verdict);
        state = decided;
        decision = verdict;
    }

    /** Taken back by whom it may be: it has changed nothing yet. */
    void withdraw(Verdict verdict) {
        mustBe(ExclusionState.PROPOSED);
        state = ExclusionState.WITHDRAWN;
        decision = verdict;
    }

    void revoke(Verdict verdict) {
        mustBe(ExclusionState.APPROVED);
        mustBeAnother(decision.by(), verdict);
        state = ExclusionState.REVOKED;
        revocation = verdict;
    }

    private void mustBe(ExclusionState expected) {
        if (state != expected) {
            throw new Refusal(AttributionProblem.EXCLUSION_IN_ANOTHER_STATE).with("state", state);
        }
    }

    private static void mustBeAnother(UUID first, Verdict verdict) {
        if (verdict.by().equals(first)) {
            throw new Refusal(AttributionProblem.SECOND_OPERATOR_NEEDED);
        }
    }

    public UUID id() {
        return id;
    }

    public Outage outage() {
        return outage;
    }

    public Cause cause() {
        return cause;
    }

    public Instant startsAt() {
        return startsAt;
    }

    /** Excluded; empty for the end of the outage. */
    public Optional<Instant> endsAt() {
        return Optional.ofNullable(endsAt);
    }

    public String evidence() {
        return evidence;
    }

    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    public ExclusionState state() {
        return state;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** Who approved, refused or withdrew it; empty before. */
    public Optional<Verdict> decision() {
        return Optional.ofNullable(decision);
    }

    public Optional<Verdict> revocation() {
        return Optional.ofNullable(revocation);
    }

    public long version() {
        return version;
    }
}
