package com.cegidlife.ticket.commitment;

import com.cegidlife.events.TicketPriority;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * How long the promises may take (R14.6, R14.8) and when a warning is given, in a version that never changes. A ticket
 * keeps the version that was in force when it was registered.
 */
@Entity
@Table(name = "commitment_policies")
public class CommitmentPolicy {

    @Id
    private int version;

    @Column(name = "effective_from")
    private Instant effectiveFrom;

    @Column(name = "critical_seconds")
    private long criticalSeconds;

    @Column(name = "high_seconds")
    private long highSeconds;

    @Column(name = "moderate_seconds")
    private long moderateSeconds;

    @Column(name = "plan_seconds")
    private long planSeconds;

    @Column(name = "fix_days")
    private int fixDays;

    @Column(name = "warn_at_percent")
    private int[] warnAtPercent;

    protected CommitmentPolicy() {}

    CommitmentPolicy(int version, Instant effectiveFrom, PolicyTerms terms) {
        this.version = version;
        this.effectiveFrom = effectiveFrom;
        criticalSeconds = terms.critical().toSeconds();
        highSeconds = terms.high().toSeconds();
        moderateSeconds = terms.moderate().toSeconds();
        planSeconds = terms.correctiveActionPlan().toSeconds();
        fixDays = terms.fixOrWorkaroundDays();
        warnAtPercent =
                terms.warnAtPercent().stream().mapToInt(Integer::intValue).toArray();
    }

    public int version() {
        return version;
    }

    /** The first instant at which tickets are registered under this version. */
    public Instant effectiveFrom() {
        return effectiveFrom;
    }

    /** Business time of support to take a ticket in charge (R14.6). */
    public Duration takeInCharge(TicketPriority priority) {
        return Duration.ofSeconds(
                switch (priority) {
                    case CRITICAL -> criticalSeconds;
                    case HIGH -> highSeconds;
                    case MODERATE -> moderateSeconds;
                });
    }

    /** Business time of support to deliver a corrective action plan for severity 1 (R14.8). */
    public Duration correctiveActionPlan() {
        return Duration.ofSeconds(planSeconds);
    }

    /** Business days to fix or work around an anomaly of severity 2 (R14.8). */
    public int fixOrWorkaroundDays() {
        return fixDays;
    }

    /** Parts of the business time used up at which a commitment is said to be at risk, ascending. */
    public int[] warnAtPercent() {
        return warnAtPercent.clone();
    }
}
