package com.cegidlife.availability.month;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * A run that closes a month for all production environments in force, those that left since it began included, batch by
 * batch in the order of their ids. It goes on after the last batch that was committed, whatever happened to the process; a
 * month that is closed already stays as it is.
 */
@Entity
@Table(name = "month_closings")
public class MonthClosing {

    @Id
    private UUID id;

    /** The month's first day. */
    @Column(name = "month")
    private LocalDate firstDay;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "last_environment_id")
    private UUID lastEnvironmentId;

    @Column(name = "looked_at")
    private int lookedAt;

    private int closed;

    @Version
    private long version;

    protected MonthClosing() {}

    MonthClosing(UUID id, YearMonth month, Optional<UUID> askedBy, Instant now) {
        this.id = id;
        this.firstDay = month.atDay(1);
        this.askedBy = askedBy.orElse(null);
        this.startedAt = now;
    }

    void advance(UUID last, int environments, int newlyClosed) {
        lastEnvironmentId = last;
        lookedAt += environments;
        closed += newlyClosed;
    }

    void finish(Instant now) {
        finishedAt = now;
    }

    Optional<UUID> lastEnvironmentId() {
        return Optional.ofNullable(lastEnvironmentId);
    }

    public UUID id() {
        return id;
    }

    public YearMonth month() {
        return YearMonth.from(firstDay);
    }

    /** The operator; empty when the time had come. */
    public Optional<UUID> askedBy() {
        return Optional.ofNullable(askedBy);
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Empty while it runs. */
    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    /** How many environments it has dealt with so far. */
    public int lookedAt() {
        return lookedAt;
    }

    /** For how many of them it closed the month; the others were closed before. */
    public int closed() {
        return closed;
    }
}
