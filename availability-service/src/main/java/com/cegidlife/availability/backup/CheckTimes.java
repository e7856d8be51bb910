package com.cegidlife.availability.backup;

import com.cegidlife.businesstime.BookletCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** When the backups of a day are looked at: at a time of the day after it. */
@ApplicationScoped
class CheckTimes {

    private final BackupSettings settings;
    private final Clock clock;

    CheckTimes(BackupSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    Instant checkOf(LocalDate day) {
        return day.plusDays(1)
                .atTime(settings.checkedAt())
                .atZone(BookletCalendars.PARIS)
                .toInstant();
    }

    /** True when the reports of the day should have come by now. */
    boolean isOver(LocalDate day) {
        return !checkOf(day).isAfter(clock.instant());
    }

    LocalDate nextToCheck() {
        return isOver(today().minusDays(1)) ? today() : today().minusDays(1);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BookletCalendars.PARIS);
    }
}
