package com.cegidlife.availability.backup.rest;

import com.cegidlife.availability.backup.RestoreDay;
import com.cegidlife.availability.backup.RestoreDays;
import com.cegidlife.availability.environment.Environment;
import com.cegidlife.events.BackupGap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * To what an environment can be restored now (R9.2).
 *
 * @param inForce false when no contract provides the environment any more: then nothing can be restored
 * @param days D−1 to D−45, the latest first
 * @param lastDocumentsBackup the only day to which documents of the shared space can be restored; absent when there is none
 */
@Schema(name = "RestorePoints")
public record RestorePointsView(boolean inForce, List<DayView> days, Optional<LocalDate> lastDocumentsBackup) {

    /** @param missing why the day cannot be restored; absent when it can, or when the contract has ended */
    @Schema(name = "RestorePoint")
    public record DayView(LocalDate day, boolean restorable, Optional<BackupGap> missing) {

        private static DayView of(RestoreDay day, boolean inForce) {
            return new DayView(day.day(), inForce && day.gap().isEmpty(), day.gap());
        }
    }

    static RestorePointsView of(Environment environment, RestoreDays found) {
        return new RestorePointsView(
                environment.inForce(),
                found.days().stream()
                        .map(day -> DayView.of(day, environment.inForce()))
                        .toList(),
                found.lastDocuments().filter(day -> environment.inForce()));
    }
}
