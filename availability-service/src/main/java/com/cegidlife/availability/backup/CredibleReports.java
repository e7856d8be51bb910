package com.cegidlife.availability.backup;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.events.BackupReported;
import com.cegidlife.events.MalformedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** Which reports can be true; the others go to the dead letters with the reason, where operators find them. */
@ApplicationScoped
class CredibleReports {

    /** How far the backup system's clock may be ahead of ours. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    private final BackupSettings settings;
    private final Clock clock;

    CredibleReports(BackupSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws MalformedEvent for a place that is none of ours, or a backup from the future */
    void mustBeCredible(BackupReported report) {
        if (!settings.places().contains(report.place())) {
            throw new MalformedEvent("Unknown place of a backup: " + report.place());
        }
        var latest = clock.instant().plus(CLOCK_TOLERANCE);
        if (report.takenAt().isAfter(latest)
                || report.day().isAfter(LocalDate.ofInstant(latest, BookletCalendars.PARIS))) {
            throw new MalformedEvent(
                    "Backup from the future: day %s, taken at %s".formatted(report.day(), report.takenAt()));
        }
    }
}
