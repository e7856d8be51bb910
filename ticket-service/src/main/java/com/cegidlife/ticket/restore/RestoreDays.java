package com.cegidlife.ticket.restore;

import com.cegidlife.servicekit.problem.Refusal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * To which days an environment can be restored today (R9.2), Europe/Paris.
 *
 * @param earliest D−45, calendar days
 * @param latest D−1
 * @param days those of the range with a good backup, the latest first
 * @param lastDocumentsBackup the only one to which the documents can be restored, whatever its age
 */
public record RestoreDays(
        LocalDate earliest, LocalDate latest, List<LocalDate> days, Optional<LocalDate> lastDocumentsBackup) {

    private static final int FURTHEST_BACK = 45;

    static RestoreDays of(LocalDate today, List<LocalDate> goodBackups, Optional<LocalDate> lastDocumentsBackup) {
        var earliest = today.minusDays(FURTHEST_BACK);
        var latest = today.minusDays(1);
        var days = goodBackups.stream()
                .filter(day -> !day.isBefore(earliest) && !day.isAfter(latest))
                .sorted(Comparator.reverseOrder())
                .toList();
        return new RestoreDays(earliest, latest, days, lastDocumentsBackup);
    }

    /** @throws Refusal that says why the day is not possible, and which days are */
    void mustAllow(RestoreScope scope, LocalDate day) {
        switch (scope) {
            case ENVIRONMENT -> mustAllow(day);
            case DOCUMENTS -> mustAllowForDocuments(day);
        }
    }

    private void mustAllow(LocalDate day) {
        if (!days.contains(day)) {
            var outside = day.isBefore(earliest) || day.isAfter(latest);
            throw new Refusal(
                            outside
                                    ? RestoreProblem.RESTORE_DAY_OUT_OF_RANGE
                                    : RestoreProblem.RESTORE_DAY_WITHOUT_BACKUP)
                    .with("day", day)
                    .with("earliest", earliest)
                    .with("latest", latest)
                    .with("possibleDays", told());
        }
    }

    private String told() {
        return days.isEmpty() ? "–" : days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }

    private void mustAllowForDocuments(LocalDate day) {
        var last = lastDocumentsBackup.orElseThrow(() -> new Refusal(RestoreProblem.DOCUMENTS_WITHOUT_BACKUP));
        if (!day.equals(last)) {
            throw new Refusal(RestoreProblem.DOCUMENTS_TO_LAST_BACKUP_ONLY)
                    .with("day", day)
                    .with("possibleDays", last);
        }
    }
}
