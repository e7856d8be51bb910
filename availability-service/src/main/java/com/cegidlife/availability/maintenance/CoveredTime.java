package com.cegidlife.availability.maintenance;

import com.cegidlife.availability.availability.Cover;
import com.cegidlife.availability.availability.MaintenanceCover;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The time that maintenance really covers (R6.3 i and ii): of a planned one its announced window and never an overrun, up
 * to the end of the work when that came earlier; of an urgent one its actual time, until now while it lasts.
 */
@ApplicationScoped
class CoveredTime implements MaintenanceCover {

    private final Maintenances maintenances;
    private final Clock clock;

    CoveredTime(Maintenances maintenances, Clock clock) {
        this.maintenances = maintenances;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Cover> covering(UUID environmentId, Instant from, Instant to) {
        return covering(List.of(environmentId), from, to).getOrDefault(environmentId, List.of());
    }

    @Override
    @Transactional
    public Map<UUID, List<Cover>> covering(Collection<UUID> environmentIds, Instant from, Instant to) {
        var now = clock.instant();
        var covers = new HashMap<UUID, List<Cover>>();
        maintenances
                .ofEnvironments(environmentIds, from, to)
                .forEach((environmentId, all) -> covers.put(
                        environmentId,
                        all.stream()
                                .flatMap(maintenance -> cover(maintenance, now).stream())
                                .filter(cover -> cover.end().isAfter(from))
                                .toList()));
        return covers;
    }

    private static Optional<Cover> cover(Maintenance maintenance, Instant now) {
        var start = maintenance.window().start();
        var end = maintenance.coveredUntil(now);
        return start.isBefore(end)
                ? Optional.of(new Cover(maintenance.id(), maintenance.coverKind(), start, end))
                : Optional.empty();
    }
}
