package com.cegidlife.availability.uptime;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How every monitor stands. */
@ApplicationScoped
public class MonitorWatches implements PanacheRepositoryBase<MonitorWatch, MonitorId> {

    /** A monitor as every location sees it. */
    List<MonitorWatch> of(UUID environmentId, String monitor) {
        return list("id.environmentId = ?1 and id.monitor = ?2", environmentId, monitor);
    }

    /** When each of these environments was last checked; one never checked is absent. */
    public Map<UUID, Instant> lastChecks(Collection<UUID> environmentIds) {
        return find("""
                        select w.id.environmentId, max(w.lastCheckedAt) from MonitorWatch w
                        where w.id.environmentId in ?1 group by w.id.environmentId
                        """, environmentIds).project(LastCheck.class).stream()
                .collect(Collectors.toMap(LastCheck::environmentId, LastCheck::at));
    }

    /** When an environment was last checked. */
    public record LastCheck(UUID environmentId, Instant at) {}
}
