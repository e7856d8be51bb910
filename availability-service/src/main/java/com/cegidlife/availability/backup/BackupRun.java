package com.cegidlife.availability.backup;

import com.cegidlife.events.BackupGap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * A backup of an environment, as its copies stand now.
 *
 * @param day whose state it holds, Europe/Paris
 * @param takenAt when it was taken
 * @param verifiedCopies each in another place, as a backup has one copy a place
 */
public record BackupRun(UUID environmentId, UUID backupId, LocalDate day, Instant takenAt, long verifiedCopies) {

    private static final int COPIES_NEEDED = 2;

    /** What it lacks to be good (R9.1); empty when it is. */
    public Optional<BackupGap> gap() {
        if (verifiedCopies >= COPIES_NEEDED) {
            return Optional.empty();
        }
        return Optional.of(verifiedCopies == 1 ? BackupGap.ONE_VERIFIED_COPY : BackupGap.NO_VERIFIED_COPY);
    }

    /** What a day with these backups lacks: what its best one does. */
    static Optional<BackupGap> gapOf(Collection<BackupRun> ofTheDay) {
        return ofTheDay.stream()
                .max(Comparator.comparingLong(BackupRun::verifiedCopies))
                .map(BackupRun::gap)
                .orElse(Optional.of(BackupGap.NO_BACKUP));
    }
}
