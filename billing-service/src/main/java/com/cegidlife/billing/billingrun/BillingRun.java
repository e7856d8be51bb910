package com.cegidlife.billing.billingrun;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Bills all that is due. What is due is taken piece by piece, by any replica, each piece in a transaction of its own: a run
 * that is interrupted goes on where it was. A dry one reckons and issues nothing.
 */
@Entity
@Table(name = "billing_runs")
public class BillingRun {

    @Id
    private UUID id;

    private LocalDate day;

    private boolean dry;

    @Enumerated(EnumType.STRING)
    private RunState state = RunState.RUNNING;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "started_by")
    private UUID startedBy;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private int due;

    @Embedded
    private Tally tally = Tally.NOTHING;

    private UUID reached;

    protected BillingRun() {}

    private BillingRun(UUID id, LocalDate day, boolean dry, int due, Instant startedAt) {
        this.id = id;
        this.day = day;
        this.dry = dry;
        this.due = due;
        this.startedAt = startedAt;
    }

    /** @param due how much is due */
    static BillingRun started(UUID id, LocalDate day, int due, Instant startedAt) {
        return new BillingRun(id, day, false, due, startedAt);
    }

    /** @param day through which it reckons */
    static BillingRun dry(UUID id, LocalDate day, int due, Instant startedAt) {
        return new BillingRun(id, day, true, due, startedAt);
    }

    BillingRun by(UUID userId) {
        startedBy = userId;
        return this;
    }

    /** Goes on after a piece of a dry run. */
    void reckoned(Tally piece, UUID last) {
        tally = tally().plus(piece);
        reached = last;
    }

    void finish(Instant now) {
        state = RunState.DONE;
        finishedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** What is due through this day is billed, Europe/Paris. */
    public LocalDate day() {
        return day;
    }

    /** Whether it reckons only. */
    public boolean isDry() {
        return dry;
    }

    public RunState state() {
        return state;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Empty for the run of each morning. */
    public Optional<UUID> startedBy() {
        return Optional.ofNullable(startedBy);
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    /** How much was due at the start. */
    public int due() {
        return due;
    }

    /** What was done until now. */
    public Tally tally() {
        return tally;
    }

    /** Where a dry run goes on. */
    Optional<UUID> reached() {
        return Optional.ofNullable(reached);
    }
}
