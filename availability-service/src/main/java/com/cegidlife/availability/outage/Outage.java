package com.cegidlife.availability.outage;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.events.OutageEnded;
import com.cegidlife.events.OutageStarted;
import jakarta.persistence.Column;
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
 * An environment did not work, from the first failed check of a confirmed failure until the first good check of a
 * confirmed recovery (D13), the end excluded. Open until it ends; an environment has at most one open outage.
 */
@Entity
@Table(name = "outages")
public class Outage {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "environment_id")
    private Environment environment;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String evidence;

    @Version
    private long version;

    protected Outage() {}

    Outage(UUID id, Environment environment, Instant startedAt, String evidence) {
        this.id = id;
        this.environment = environment;
        this.startedAt = startedAt;
        this.evidence = evidence;
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

    OutageEnded end(Instant at, Instant confirmedAt) {
        mustBeOpen();
        endedAt = at;
        return new OutageEnded(id, environment.id(), environment.customer().id(), startedAt, endedAt, confirmedAt);
    }

    private void mustBeOpen() {
        if (endedAt != null) {
            throw new IllegalStateException("Outage " + id + " ended already");
        }
    }

    public UUID id() {
        return id;
    }

    public Environment environment() {
        return environment;
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
