package com.cegidlife.availability.backup;

import com.cegidlife.events.BackupReported;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One copy of a backup of an environment, by the place where it is kept. */
@Embeddable
record CopyId(
        @Column(name = "environment_id") UUID environmentId,
        @Column(name = "backup_id") UUID backupId,
        String place) {

    static CopyId of(BackupReported report) {
        return new CopyId(report.environmentId(), report.backupId(), report.place());
    }
}
