package com.cegidlife.availability.maintenance;

import com.cegidlife.availability.environment.Reach;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The maintenance of all environments. */
@ApplicationScoped
public class Maintenances implements PanacheRepositoryBase<Maintenance, UUID> {

    private static final int MOST_OVERLAPS = 20;

    private static final String CONCERNING = """
             and exists (select from maintenance_environments concerned
                join environments environment on environment.id = concerned.environment_id
                where concerned.maintenance_id = maintenance.id and %s)
            """;

    private static final String OVERLAPPING =
            """
            select maintenance.* from maintenances maintenance
            where maintenance.state in ('ANNOUNCED', 'STARTED', 'OVERRUN')
              and maintenance.starts_at < :end and maintenance.ends_at > :start and maintenance.id <> :itself
            """ + CONCERNING.formatted("""
            (:reach = 'ALL' or environment.product = :product or environment.customer_id = cast(nullif(:customer, '') as uuid)
              or environment.id = any (cast(:named as uuid[])))
            """) + " order by maintenance.starts_at limit " + MOST_OVERLAPS;

    private static final String PARTS = """
            select concerned.environment_id, maintenance.id
            from maintenances maintenance join maintenance_environments concerned
                on concerned.maintenance_id = maintenance.id
            where concerned.environment_id = any (cast(:environments as uuid[]))
              and maintenance.state not in ('PLANNED', 'CANCELLED') and maintenance.starts_at < :to
              and (maintenance.ends_at > :from or maintenance.ended_at > :from or maintenance.state = 'OVERRUN')
            order by maintenance.starts_at, maintenance.id
            """;

    Maintenance toChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /**
     * Announced maintenance that has environments and time in common with what is asked for: the first ones.
     *
     * @param itself left out; any other id for what is not kept yet
     */
    List<Maintenance> overlapping(UUID itself, Window window, Reach reach) {
        var query = getEntityManager().createNativeQuery(OVERLAPPING, Maintenance.class);
        query.setParameter("itself", itself);
        query.setParameter("start", window.start());
        query.setParameter("end", window.end());
        query.setParameter("reach", reach.kind().name());
        query.setParameter("product", reach.product().orElse(""));
        query.setParameter("customer", reach.customerId().map(UUID::toString).orElse(""));
        query.setParameter("named", reach.environmentIds().toArray(UUID[]::new));
        return typed(query.getResultList());
    }

    /** Those that a filter admits, the last planned first. */
    public List<Maintenance> matching(MaintenanceFilter filter, int limit) {
        var conditions = new StringBuilder("select maintenance.* from maintenances maintenance where true");
        var values = new HashMap<String, Object>();
        filter.state().ifPresent(state -> {
            conditions.append(" and maintenance.state = :state");
            values.put("state", state.name());
        });
        filter.before().ifPresent(id -> {
            conditions.append(" and maintenance.id < :before");
            values.put("before", id);
        });
        filter.environmentId().ifPresent(id -> {
            conditions.append(CONCERNING.formatted("environment.id = :environment"));
            values.put("environment", id);
        });
        filter.customerId().ifPresent(id -> toldTo(id, conditions, values));
        return read(conditions.append(" order by maintenance.id desc limit " + limit), values);
    }

    /** Announced, and not over: what is under way and what comes, the earliest first. */
    public List<Maintenance> runningAndComing(Optional<UUID> customerId, int limit) {
        var conditions = new StringBuilder("select maintenance.* from maintenances maintenance"
                + " where maintenance.state in ('ANNOUNCED', 'STARTED', 'OVERRUN')");
        var values = new HashMap<String, Object>();
        customerId.ifPresent(id -> toldTo(id, conditions, values));
        return read(conditions.append(" order by maintenance.starts_at, maintenance.id limit " + limit), values);
    }

    /** The same of what everybody may know: about a product, or all of them. */
    public List<Maintenance> runningAndComingInPublic(int limit) {
        var conditions = new StringBuilder("select maintenance.* from maintenances maintenance"
                + " where maintenance.state in ('ANNOUNCED', 'STARTED', 'OVERRUN')"
                + " and maintenance.reach in ('ALL', 'PRODUCT')");
        return read(conditions.append(" order by maintenance.starts_at, maintenance.id limit " + limit), Map.of());
    }

    /** What may stand in a calendar: announced, over or called off perhaps, and not long past; the earliest first. */
    public List<Maintenance> inCalendar(Optional<UUID> customerId, Instant endingAfter, int limit) {
        var conditions = new StringBuilder("select maintenance.* from maintenances maintenance"
                + " where maintenance.announced_at is not null and maintenance.ends_at > :after");
        var values = new HashMap<String, Object>(Map.of("after", endingAfter));
        customerId.ifPresentOrElse(
                id -> toldTo(id, conditions, values),
                () -> conditions.append(" and maintenance.reach in ('ALL', 'PRODUCT')"));
        return read(conditions.append(" order by maintenance.starts_at, maintenance.id limit " + limit), values);
    }

    /** One that the customer was told of; empty as well when it concerns others alone. */
    public Optional<Maintenance> toldTo(UUID id, UUID customerId) {
        var conditions =
                new StringBuilder("select maintenance.* from maintenances maintenance where maintenance.id = :id");
        var values = new HashMap<String, Object>(Map.of("id", id));
        toldTo(customerId, conditions, values);
        return read(conditions, values).stream().findFirst();
    }

    /** By environment, what is not over before {@code from} and starts before {@code to}; two questions, however many. */
    Map<UUID, List<Maintenance>> ofEnvironments(Collection<UUID> environmentIds, Instant from, Instant to) {
        List<?> pairs = getEntityManager()
                .createNativeQuery(PARTS)
                .setParameter("environments", environmentIds.toArray(UUID[]::new))
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        var parts = pairs.stream().map(Object[].class::cast).toList();
        var found = list(
                        "id in ?1",
                        parts.stream().map(part -> part[1]).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Maintenance::id, Function.identity()));
        return parts.stream()
                .collect(Collectors.groupingBy(
                        part -> (UUID) part[0], Collectors.mapping(part -> found.get(part[1]), Collectors.toList())));
    }

    private static void toldTo(UUID customerId, StringBuilder conditions, Map<String, Object> values) {
        conditions
                .append(" and maintenance.announced_at is not null")
                .append(CONCERNING.formatted("environment.customer_id = :customer"));
        values.put("customer", customerId);
    }

    private List<Maintenance> read(StringBuilder conditions, Map<String, Object> values) {
        var query = getEntityManager().createNativeQuery(conditions.toString(), Maintenance.class);
        values.forEach(query::setParameter);
        return typed(query.getResultList());
    }

    private static List<Maintenance> typed(List<?> rows) {
        return rows.stream().map(Maintenance.class::cast).toList();
    }

    /**
     * Which maintenance to list; what is empty does not restrict.
     *
     * @param customerId that was told of it, and has an environment that it is about
     * @param before shows those planned before this one
     */
    public record MaintenanceFilter(
            Optional<UUID> customerId,
            Optional<UUID> environmentId,
            Optional<MaintenanceState> state,
            Optional<UUID> before) {}
}
