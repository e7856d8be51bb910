package com.cegidlife.availability.outage;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.events.OutageStarted;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
 * A monitor of an environment failed, from the first failed check of a confirmed failure until the first good check of a
 * confirmed recovery (D13), the end excluded. Open until it ends; a monitor has at most one open outage. The environment
 * is out as long as one of its outages is open: those form an episode, named after its first outage.
 */
@Entity
@Table(name = "outages")
public class Outage {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "environment_id")
    private Environment environment;

    private String monitor;

    @Column(name = "episode_id")
    private UUID episodeId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    private String evidence;

    @Embedded
    private Declaration declaration;

    @Version
    private long version;

    protected Outage() {}

    /** @param episodeId the first outage of those that are open with it; its own id when it is the first */
    Outage(UUID id, UUID episodeId, Environment environment, Failure failure) {
        this.id = id;
        this.episodeId = episodeId;
        this.environment = environment;
        this.monitor = failure.monitor();
        this.startedAt = failure.startedAt();
        this.confirmedAt = failure.confirmedAt();
        this.evidence = failure.evidence();
    }

    /** One that an operator declares (D12); an episode of its own, since it is over. */
    Outage(UUID id, Environment environment, Declared declared, UUID operatorId) {
        this.id = id;
        this.episodeId = id;
        this.environment = environment;
        this.startedAt = declared.startedAt();
        this.endedAt = declared.endedAt();
        this.evidence = declared.reason();
        this.declaration = Declaration.by(operatorId);
    }

    OutageStarted started(Instant confirmedAt) {
        return new OutageStarted(
                id,
                environment.id(),
                environment.name(),
                environment.kind(),
                environment.product(),
                environment.customer().id(),
                startedAt,
                confirmedAt,
                evidence);
    }

    /** @throws Refusal {@code outage-over} */
    void mustLast() {
        if (endedAt != null) {
            throw new Refusal(OutageProblem.OUTAGE_OVER).with("endedAt", endedAt);
        }
    }

    void end(Instant at) {
        if (endedAt != null) {
            throw new IllegalStateException("Outage " + id + " ended already");
        }
        endedAt = at.isAfter(startedAt) ? at : startedAt;
    }

    /** Takes over what is told of it anew. */
    void retell(Stretch told) {
        told.failure().ifPresent(failure -> {
            startedAt = failure.startedAt();
            confirmedAt = failure.confirmedAt();
            evidence = failure.evidence();
        });
        endedAt = null;
        told.recovery().ifPresent(recovery -> end(recovery.endedAt()));
    }

    /** It never was, as late results tell: counts no more. */
    void neverWas(Instant now) {
        endedAt = endedAt == null ? startedAt : endedAt;
        declaration = new Declaration(null, null, now);
    }

    /** @throws Refusal {@code outage-not-declared} */
    void retract(UUID operatorId, Instant now) {
        if (declaration == null || declaration.declaredBy() == null || isRetracted()) {
            throw new Refusal(OutageProblem.OUTAGE_NOT_DECLARED);
        }
        declaration = declaration.retracted(operatorId, now);
    }

    /** Declared wrongly, or never was as late results tell: counts no more. */
    public boolean isRetracted() {
        return declaration != null && declaration.retractedAt() != null;
    }

    public UUID id() {
        return id;
    }

    public Environment environment() {
        return environment;
    }

    /** Empty when an operator declared it. */
    public Optional<String> monitor() {
        return Optional.ofNullable(monitor);
    }

    /** The first outage of those that were open together without a break. */
    public UUID episodeId() {
        return episodeId;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Empty while the outage lasts. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** What the first failed check saw. */
    public String evidence() {
        return evidence;
    }
}
