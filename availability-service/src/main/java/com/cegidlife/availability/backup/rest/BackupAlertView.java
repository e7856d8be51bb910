package com.cegidlife.availability.backup.rest;

import com.cegidlife.availability.backup.BackupAlert;
import com.cegidlife.events.BackupGap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day without a good backup (R9.1).
 *
 * @param gap what the day lacks, or lacked when the alert ended
 * @param endedAt absent while it is open
 * @param completed whether late reports have completed the day
 */
@Schema(name = "BackupAlert")
public record BackupAlertView(
        UUID id,
        UUID environmentId,
        String environmentName,
        UUID customerId,
        String customerName,
        LocalDate day,
        BackupGap gap,
        Instant raisedAt,
        Optional<Instant> endedAt,
        boolean completed) {

    static BackupAlertView of(BackupAlert alert) {
        var environment = alert.environment();
        return new BackupAlertView(
                alert.id(),
                environment.id(),
                environment.name(),
                environment.customer().id(),
                environment.customer().name(),
                alert.day(),
                alert.gap(),
                alert.raisedAt(),
                alert.endedAt(),
                alert.completed());
    }
}
