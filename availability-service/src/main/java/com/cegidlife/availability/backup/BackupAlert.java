package com.cegidlife.availability.backup;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.events.BackupAlertEnded;
import com.cegidlife.events.BackupAlertRaised;
import com.cegidlife.events.BackupGap;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A day that was over without two verified copies of its backup in two places (R9.1). */
@Entity
@Table(name = "backup_alerts")
public class BackupAlert {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "environment_id")
    private Environment environment;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private BackupGap gap;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private boolean completed;

    protected BackupAlert() {}

    BackupAlert(UUID id, Environment environment, LocalDate day, BackupGap gap, Instant raisedAt) {
        this.id = id;
        this.environment = environment;
        this.day = day;
        this.gap = gap;
        this.raisedAt = raisedAt;
    }

    /** What to tell the others when it is raised. */
    BackupAlertRaised raised() {
        return new BackupAlertRaised(
                id,
                environment.id(),
                environment.name(),
                environment.product(),
                environment.customer().id(),
                day,
                gap);
    }

    /** The day lacks something else by now; the alert is the same. */
    void take(BackupGap gapNow) {
        gap = gapNow;
    }

    /** @param dayCompleted false when the environment is not provided any more */
    BackupAlertEnded end(Instant now, boolean dayCompleted) {
        endedAt = now;
        completed = dayCompleted;
        return new BackupAlertEnded(id, environment.id(), environment.customer().id(), day, dayCompleted);
    }

    public UUID id() {
        return id;
    }

    public Environment environment() {
        return environment;
    }

    public LocalDate day() {
        return day;
    }

    /** What the day lacks, or lacked when the alert ended. */
    public BackupGap gap() {
        return gap;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    /** Empty while it is open. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public boolean completed() {
        return completed;
    }
}
