package com.cegidlife.availability.backup;

import static java.util.stream.Collectors.groupingBy;

import com.cegidlife.events.BackupKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Tells to which of the last 45 days an environment can be restored, and what each other one lacks (R9.2). */
@ApplicationScoped
public class ReadRestoreDays {

    private final BackupRuns runs;
    private final CheckTimes times;

    ReadRestoreDays(BackupRuns runs, CheckTimes times) {
        this.runs = runs;
        this.times = times;
    }

    @Transactional
    public RestoreDays of(UUID environmentId) {
        var today = times.today();
        var byDay =
                runs.of(List.of(environmentId), today.minusDays(RestorePoints.DAYS_BACK), today.minusDays(1)).stream()
                        .collect(groupingBy(BackupRun::day));
        var days = IntStream.rangeClosed(1, RestorePoints.DAYS_BACK)
                .mapToObj(today::minusDays)
                .map(day -> new RestoreDay(day, BackupRun.gapOf(byDay.getOrDefault(day, List.of()))))
                .toList();
        return new RestoreDays(
                days, runs.lastComplete(environmentId, BackupKind.DOCUMENTS).map(BackupRun::day));
    }
}
