package com.cegidlife.availability.backup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The alerts of all environments, newest first. */
@ApplicationScoped
public class BackupAlerts implements PanacheRepositoryBase<BackupAlert, UUID> {

    /** The open alert about that day of each of these environments; one without any is absent. */
    Map<UUID, BackupAlert> openOn(LocalDate day, Collection<UUID> environmentIds) {
        return list("environment.id in ?1 and day = ?2 and endedAt is null", environmentIds, day).stream()
                .collect(Collectors.toMap(alert -> alert.environment().id(), Function.identity()));
    }

    List<BackupAlert> openOf(UUID environmentId) {
        return list("environment.id = ?1 and endedAt is null order by id", environmentId);
    }

    /** The alerts that a filter admits, newest first, with their environments and customers. */
    public List<BackupAlert> matching(AlertFilter filter, int limit) {
        var conditions =
                new StringBuilder("from BackupAlert a join fetch a.environment e join fetch e.customer where 1 = 1");
        var parameters = new HashMap<String, Object>();
        filter.environmentId().ifPresent(id -> {
            conditions.append(" and e.id = :environment");
            parameters.put("environment", id);
        });
        filter.day().ifPresent(day -> {
            conditions.append(" and a.day = :day");
            parameters.put("day", day);
        });
        filter.open()
                .ifPresent(open -> conditions.append(open ? " and a.endedAt is null" : " and a.endedAt is not null"));
        filter.before().ifPresent(id -> {
            conditions.append(" and a.id < :before");
            parameters.put("before", id);
        });
        return find(conditions.append(" order by a.id desc").toString(), parameters)
                .page(0, limit)
                .list();
    }

    /**
     * Which alerts to list; what is empty does not restrict.
     *
     * @param before shows those raised before this one
     */
    public record AlertFilter(
            Optional<UUID> environmentId, Optional<LocalDate> day, Optional<Boolean> open, Optional<UUID> before) {}
}
