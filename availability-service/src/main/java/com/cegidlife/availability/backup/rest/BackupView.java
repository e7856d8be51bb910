package com.cegidlife.availability.backup.rest;

import com.cegidlife.availability.backup.BackupRun;
import com.cegidlife.events.BackupGap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A backup, as its copies stand now.
 *
 * @param day whose state it holds, Europe/Paris
 * @param verifiedCopies each in another place
 * @param gap why it is not suitable; absent when two verified copies lie in two places (R9.1)
 */
@Schema(name = "Backup")
public record BackupView(UUID backupId, LocalDate day, Instant takenAt, long verifiedCopies, Optional<BackupGap> gap) {

    static BackupView of(BackupRun run) {
        return new BackupView(run.backupId(), run.day(), run.takenAt(), run.verifiedCopies(), run.gap());
    }
}
