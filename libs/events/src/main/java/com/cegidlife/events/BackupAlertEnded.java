package com.cegidlife.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An alert about a day without a good backup is over (R9.1).
 *
 * @param day Europe/Paris
 * @param completed true when late reports have completed the day; false when no contract provides the environment any more
 */
@EventType("com.cegidlife.availability.backup-alert-ended.v1")
public record BackupAlertEnded(UUID alertId, UUID environmentId, UUID customerId, LocalDate day, boolean completed)
        implements BackupAlertEvent {

    @Override
    public String key() {
        return environmentId.toString();
    }
}
