package com.cegidlife.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How one copy of a backup stands; the latest report of a copy counts. A backup is good when two verified copies of it lie
 * in two different places (R9.1).
 *
 * @param backupId the backup, the same for each of its copies
 * @param day whose state it holds, Europe/Paris
 * @param place where this copy is kept; a backup has one copy a place
 * @param verified whether this copy can be restored, as far as was found out
 * @param takenAt when the backup was taken
 */
@EventType("com.cegidlife.backup.backup-reported.v1")
public record BackupReported(
        UUID environmentId,
        UUID backupId,
        BackupKind kind,
        LocalDate day,
        String place,
        boolean verified,
        Instant takenAt)
        implements BackupEvent {

    @Override
    public String key() {
        return environmentId.toString();
    }
}
