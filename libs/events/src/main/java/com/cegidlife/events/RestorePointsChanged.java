package com.cegidlife.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The good backups of an environment from now on; replaces what was published before with a lower version. Which of them
 * may be asked for depends on the day of the request, and is for the reader to decide (R9.2).
 *
 * @param name of the environment
 * @param version of the environment's restore points, rising by one at every change
 * @param days of which a good backup of the environment exists, ascending, Europe/Paris; none when no contract provides
 *     the environment any more
 * @param lastDocumentsBackup day of the last good backup of the shared space's documents, Europe/Paris; empty when there
 *     is none
 */
@EventType("com.cegidlife.availability.restore-points-changed.v1")
public record RestorePointsChanged(
        UUID environmentId,
        UUID customerId,
        String product,
        String name,
        long version,
        List<LocalDate> days,
        Optional<LocalDate> lastDocumentsBackup)
        implements RestorePointEvent {

    @Override
    public String key() {
        return environmentId.toString();
    }
}
