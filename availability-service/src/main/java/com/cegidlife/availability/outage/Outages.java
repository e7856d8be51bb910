package com.cegidlife.availability.outage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The outages of all environments, newest first. */
@ApplicationScoped
public class Outages implements PanacheRepositoryBase<Outage, UUID> {

    /** The outages of the episodes of these environments that last, ended or not, the first first. */
    List<Outage> ofRunningEpisodes(Collection<UUID> environmentIds) {
        return list("""
                episodeId in (select o.episodeId from Outage o where o.environment.id in ?1 and o.endedAt is null)
                order by id
                """, environmentIds);
    }

    /** The open outage of each of these environments that began first; one that works is absent. */
    public Map<UUID, Outage> openOf(Collection<UUID> environmentIds) {
        return list("environment.id in ?1 and endedAt is null", environmentIds).stream()
                .collect(Collectors.toMap(
                        outage -> outage.environment().id(),
                        Function.identity(),
                        BinaryOperator.minBy(Comparator.comparing(Outage::startedAt))));
    }

    /** The open outage of a monitor, with its environment and customer. */
    public Optional<Outage> openOf(UUID environmentId, String monitor) {
        return find("""
                        from Outage o join fetch o.environment e join fetch e.customer
                        where e.id = ?1 and o.monitor = ?2 and o.endedAt is null
                        """, environmentId, monitor).firstResultOptional();
    }

    /** The last outages of a monitor that there were, in the order in which they were confirmed. */
    List<Outage> lastOf(UUID environmentId, String monitor, int count) {
        return find("""
                        environment.id = ?1 and monitor = ?2 and declaration.retractedAt is null
                        order by coalesce(confirmedAt, startedAt) desc, id desc
                        """, environmentId, monitor)
                .page(0, Math.max(1, count))
                .list()
                .reversed()
                .stream()
                .skip(count == 0 ? 1 : 0)
                .toList();
    }

    /** All outages of some episodes. */
    List<Outage> ofEpisodes(Collection<UUID> episodeIds) {
        return list("episodeId in ?1 order by id", episodeIds);
    }

    /** One to be changed, held until the end of the transaction, with its environment and customer. */
    Optional<Outage> toChange(UUID id) {
        return find("from Outage o join fetch o.environment e join fetch e.customer where o.id = ?1", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** One outage with its environment and customer. */
    public Optional<Outage> withEnvironment(UUID id) {
        return find("from Outage o join fetch o.environment e join fetch e.customer where o.id = ?1", id)
                .firstResultOptional();
    }

    /** The outages that a filter admits, newest first, with their environments and customers. */
    public List<Outage> matching(OutageFilter filter, int limit) {
        var conditions =
                new StringBuilder("from Outage o join fetch o.environment e join fetch e.customer c where 1 = 1");
        var parameters = new HashMap<String, Object>();
        filter.customerId().ifPresent(id -> {
            conditions.append(" and c.id = :customer");
            parameters.put("customer", id);
        });
        filter.environmentId().ifPresent(id -> {
            conditions.append(" and e.id = :environment");
            parameters.put("environment", id);
        });
        filter.open()
                .ifPresent(open -> conditions.append(open ? " and o.endedAt is null" : " and o.endedAt is not null"));
        filter.before().ifPresent(id -> {
            conditions.append(" and o.id < :before");
            parameters.put("before", id);
        });
        return find(conditions.append(" order by o.id desc").toString(), parameters)
                .page(0, limit)
                .list();
    }

    /**
     * Which outages to list; what is empty does not restrict.
     *
     * @param before shows those recorded before this one
     */
    public record OutageFilter(
            Optional<UUID> customerId, Optional<UUID> environmentId, Optional<Boolean> open, Optional<UUID> before) {}
}
