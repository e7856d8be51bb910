package com.cegidlife.availability.maintenance;

import com.cegidlife.availability.environment.Reach;
import com.cegidlife.availability.notice.NoticeKind;
import com.cegidlife.availability.notice.Tidings;
import com.cegidlife.events.MaintenanceReach;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which environments each maintenance is about. Of a draft, those that are named; from the announcement on all of them,
 * as they are in force at that moment: what excuses an outage is what its customer was told.
 */
@ApplicationScoped
public class ConcernedEnvironments {

    private static final String KNOWN =
            "select id from environments where in_force and id = any (cast(:ids as uuid[]))";

    private static final String NAME = """
            insert into maintenance_environments (maintenance_id, environment_id) select :maintenance, unnest(cast(:ids as uuid[]))
            """;

    private static final String FORGET = "delete from maintenance_environments where maintenance_id = :maintenance";

    private static final String SETTLE = """
            insert into maintenance_environments (maintenance_id, environment_id)
            select maintenance.id, environment.id
            from maintenances maintenance join environments environment
                on environment.in_force and (maintenance.reach = 'ALL' or environment.product = maintenance.reach_product
                    or environment.customer_id = maintenance.reach_customer_id)
            where maintenance.id = :maintenance and maintenance.reach <> 'NAMED'
            """;

    private static final String OF = """
            select environment_id from maintenance_environments where maintenance_id = :maintenance
            order by environment_id
            """;

    private static final String CUSTOMERS = """
            select distinct environment.customer_id
            from maintenance_environments part join environments environment on environment.id = part.environment_id
            where part.maintenance_id = :maintenance
            """;

    private final EntityManager entities;

    ConcernedEnvironments(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws Refusal when some of those named do not exist, or are no longer in force */
    void mustBeKnown(Reach reach) {
        if (reach.environmentIds().isEmpty()) {
            return;
        }
        var unknown = new HashSet<>(reach.environmentIds());
        unknown.removeAll(ids(entities.createNativeQuery(KNOWN, UUID.class)
                .setParameter("ids", reach.environmentIds().toArray(UUID[]::new))
                .getResultList()));
        if (!unknown.isEmpty()) {
            throw new Refusal(MaintenanceProblem.ENVIRONMENTS_UNKNOWN)
                    .with(
                            "unknown",
                            unknown.stream().sorted().map(UUID::toString).collect(Collectors.joining(", ")));
        }
    }

    /** Replaces the environments named in a draft. */
    void name(UUID maintenanceId, Set<UUID> environmentIds) {
        entities.createNativeQuery(FORGET)
                .setParameter("maintenance", maintenanceId)
                .executeUpdate();
        if (!environmentIds.isEmpty()) {
            entities.createNativeQuery(NAME)
                    .setParameter("maintenance", maintenanceId)
                    .setParameter("ids", environmentIds.toArray(UUID[]::new))
                    .executeUpdate();
        }
    }

    /**
     * Settles for good which environments it is about.
     *
     * @return those that were named one by one; none for another reach
     * @throws Refusal when there are none at all
     */
    List<UUID> settle(UUID maintenanceId) {
        var named = of(maintenanceId);
        var found = entities.createNativeQuery(SETTLE)
                .setParameter("maintenance", maintenanceId)
                .executeUpdate();
        if (named.isEmpty() && found == 0) {
            throw new Refusal(MaintenanceProblem.NO_ENVIRONMENT_CONCERNED);
        }
        return named;
    }

    /** In the order of their ids; of a draft, those that are named. */
    private List<UUID> of(UUID maintenanceId) {
        return ids(entities.createNativeQuery(OF, UUID.class)
                .setParameter("maintenance", maintenanceId)
                .getResultList());
    }

    /** As it was asked for. */
    Reach reachOf(Maintenance maintenance) {
        var named = maintenance.work().reach() == MaintenanceReach.NAMED ? of(maintenance.id()) : List.<UUID>of();
        return maintenance.work().reachTo(named);
    }

    /** What is told of a maintenance, to every customer with an environment that it is about. */
    Tidings tidings(NoticeKind kind, Maintenance maintenance) {
        var customers = ids(entities.createNativeQuery(CUSTOMERS, UUID.class)
                .setParameter("maintenance", maintenance.id())
                .getResultList());
        return new Tidings(
                kind,
                maintenance.id(),
                Set.copyOf(customers),
                maintenance.window().start());
    }

    private static List<UUID> ids(List<?> rows) {
        return rows.stream().map(UUID.class::cast).toList();
    }
}
