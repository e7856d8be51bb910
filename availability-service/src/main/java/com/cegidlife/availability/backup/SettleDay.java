package com.cegidlife.availability.backup;

import static java.util.stream.Collectors.groupingBy;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.availability.environment.Environments;
import com.cegidlife.events.BackupAlertEvent;
import com.cegidlife.events.BackupGap;
import com.cegidlife.servicekit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Raises an alert for an environment that lacks a good backup of a day, and ends the one of a day that has it (R9.1). */
@ApplicationScoped
class SettleDay {

    private final Environments environments;
    private final BackupRuns runs;
    private final BackupAlerts alerts;
    private final Ids ids;
    private final Clock clock;

    SettleDay(Environments environments, BackupRuns runs, BackupAlerts alerts, Ids ids, Clock clock) {
        this.environments = environments;
        this.runs = runs;
        this.alerts = alerts;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The environments must be held by {@link ExpectedBackups}.
     *
     * @return what to tell the others
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<BackupAlertEvent> settle(LocalDate day, Collection<UUID> environmentIds) {
        if (environmentIds.isEmpty()) {
            return List.of();
        }
        var backups = runs.of(environmentIds, day, day).stream().collect(groupingBy(BackupRun::environmentId));
        var open = alerts.openOn(day, environmentIds);
        return environments.withCustomers(environmentIds).stream()
                .flatMap(environment -> {
                    var gap = BackupRun.gapOf(backups.getOrDefault(environment.id(), List.of()));
                    return settle(day, environment, gap, Optional.ofNullable(open.get(environment.id()))).stream();
                })
                .toList();
    }

    private Optional<BackupAlertEvent> settle(
            LocalDate day, Environment environment, Optional<BackupGap> gap, Optional<BackupAlert> open) {
        if (gap.isEmpty()) {
            return open.map(alert -> alert.end(clock.instant(), true));
        }
        if (open.isPresent()) {
            open.get().take(gap.get());
            return Optional.empty();
        }
        var alert = new BackupAlert(ids.next(), environment, day, gap.get(), clock.instant());
        alerts.persist(alert);
        return Optional.of(alert.raised());
    }
}
