package com.cegidlife.availability.backup;

import com.cegidlife.events.BackupKind;
import com.cegidlife.events.BackupReported;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** How a copy of a backup stands, as the backup system last reported. A verified copy may turn out to be lost later. */
@Entity
@Table(name = "backup_copies")
public class BackupCopy {

    @EmbeddedId
    private CopyId id;

    @Enumerated(EnumType.STRING)
    private BackupKind kind;

    private LocalDate day;

    private boolean verified;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "reported_at")
    private Instant reportedAt;

    protected BackupCopy() {}

    BackupCopy(CopyId id) {
        this.id = id;
    }

    /**
     * Takes over a report; one that was made before the last known one changes nothing.
     *
     * @param reportedAt when the backup system made the report
     */
    void take(BackupReported report, Instant reportedAt) {
        if (this.reportedAt != null && reportedAt.isBefore(this.reportedAt)) {
            return;
        }
        this.reportedAt = reportedAt;
        kind = report.kind();
        day = report.day();
        verified = report.verified();
        takenAt = report.takenAt();
    }
}
