package com.cegidlife.availability.monitor;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** What looks at an environment, and when it says that the environment is out. */
@Entity
@Table(name = "monitors")
public class Monitor {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "environment_id")
    private Environment environment;

    private String name;

    private String target;

    @Column(name = "tolerance_seconds")
    private Integer toleranceSeconds;

    @Column(name = "consecutive_checks")
    private int consecutiveChecks;

    @Column(name = "failing_locations")
    private int failingLocations;

    private String[] locations;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Version
    private long version;

    protected Monitor() {}

    Monitor(UUID id, Environment environment, MonitorPlan plan) {
        this.id = id;
        this.environment = environment;
        this.name = plan.name();
        follow(plan);
    }

    /** Takes a plan over, and is watched again when it was retired. */
    void follow(MonitorPlan plan) {
        target = plan.target();
        toleranceSeconds = plan.tolerance()
                .map(tolerance -> Math.toIntExact(tolerance.toSeconds()))
                .orElse(null);
        consecutiveChecks = plan.consecutiveChecks();
        failingLocations = plan.failingLocations();
        locations = plan.locations().toArray(String[]::new);
        retiredAt = null;
    }

    /** @throws Refusal {@code monitor-retired} when it is already */
    void retire(Instant now) {
        mustBeWatched();
        retiredAt = now;
    }

    void mustBeWatched() {
        if (isRetired()) {
            throw new Refusal(MonitorProblem.MONITOR_RETIRED).with("name", name);
        }
    }

    public boolean isRetired() {
        return retiredAt != null;
    }

    /** Whether results from a location count. */
    public boolean isWatchedFrom(String location) {
        return !isRetired() && (locations.length == 0 || Arrays.asList(locations).contains(location));
    }

    public MonitorPlan plan() {
        return new MonitorPlan(
                name,
                target,
                Optional.ofNullable(toleranceSeconds).map(Duration::ofSeconds),
                consecutiveChecks,
                failingLocations,
                new TreeSet<>(Arrays.asList(locations)));
    }

    public UUID id() {
        return id;
    }

    public Environment environment() {
        return environment;
    }

    public String name() {
        return name;
    }

    public int consecutiveChecks() {
        return consecutiveChecks;
    }

    public int failingLocations() {
        return failingLocations;
    }

    /** Empty while it is watched. */
    public Optional<Instant> retiredAt() {
        return Optional.ofNullable(retiredAt);
    }

    public long version() {
        return version;
    }
}
