package com.cegidlife.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A day of an environment is over and has no good backup, or has lost the one that it had (R9.1).
 *
 * @param environmentName as it is called now
 * @param day Europe/Paris
 * @param gap what the day lacks
 */
@EventType("com.cegidlife.availability.backup-alert-raised.v1")
public record BackupAlertRaised(
        UUID alertId,
        UUID environmentId,
        String environmentName,
        String product,
        UUID customerId,
        LocalDate day,
        BackupGap gap)
        implements BackupAlertEvent {

    @Override
    public String key() {
        return environmentId.toString();
    }
}
