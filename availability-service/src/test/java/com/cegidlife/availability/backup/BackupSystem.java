package com.cegidlife.availability.backup;

import com.cegidlife.availability.MonitoredCustomer;
import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.events.BackupKind;
import com.cegidlife.events.BackupReported;
import com.cegidlife.events.Envelope;
import com.cegidlife.testkit.EventPublisher;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The backup system, which takes a backup of each day at its end, at 23:00 in Paris. */
record BackupSystem(EventPublisher publisher, MonitoredCustomer customer) {

    /** A new backup with one copy. */
    UUID oneCopy(LocalDate day) {
        var backup = UUID.randomUUID();
        report(backup, day, "Lyon", true);
        return backup;
    }

    /** A new backup with two verified copies in two places. */
    UUID good(LocalDate day) {
        var backup = oneCopy(day);
        report(backup, day, "Roubaix", true);
        return backup;
    }

    Envelope<BackupReported> report(UUID backup, LocalDate day, String place, boolean verified) {
        return report(
                BackupKind.ENVIRONMENT,
                backup,
                day,
                place,
                verified,
                takenAt(day).plusSeconds(60));
    }

    Envelope<BackupReported> report(
            BackupKind kind, UUID backup, LocalDate day, String place, boolean verified, Instant reportedAt) {
        var report = new BackupReported(customer.environmentId, backup, kind, day, place, verified, takenAt(day));
        var envelope = new Envelope<>(UUID.randomUUID(), reportedAt, Optional.empty(), report);
        publisher.publish(envelope);
        return envelope;
    }

    static Instant takenAt(LocalDate day) {
        return day.atTime(23, 0).atZone(BookletCalendars.PARIS).toInstant();
    }
}
