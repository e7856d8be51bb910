package com.cegidlife.availability.incident;

import com.cegidlife.availability.environment.Reach;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What has gone wrong, the last first. */
@ApplicationScoped
public class Incidents implements PanacheRepositoryBase<Incident, UUID> {

    private static final String SINCE = " and (incident.resolved_at is null or incident.resolved_at > :since)";

    private static final String IN_PUBLIC = " and incident.reach in ('ALL', 'PRODUCT')";

    private static final String ALL = "select incident.* from incidents incident where true";

    /** One that is about an environment in force of the customer. */
    private static final String OF_CUSTOMER = """
             and exists (select from environments environment
                where environment.customer_id = :customer and environment.in_force
                  and (incident.reach = 'ALL' or environment.product = incident.reach_product
                    or environment.customer_id = incident.reach_customer_id
                    or exists (select from incident_environments named
                        where named.incident_id = incident.id and named.environment_id = environment.id)))
            """;

    private static final String NAME = """
            insert into incident_environments (incident_id, environment_id)
            select cast(:incident as uuid), id from environments where id = any (cast(:ids as uuid[]))
            """;

    Incident toChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    void open(Incident incident, Reach reach) {
        persistAndFlush(incident);
        var named = getEntityManager()
                .createNativeQuery(NAME)
                .setParameter("incident", incident.id())
                .setParameter("ids", reach.environmentIds().toArray(UUID[]::new))
                .executeUpdate();
        if (named != reach.environmentIds().size()) {
            throw new Refusal(IncidentProblem.INCIDENT_ENVIRONMENTS_UNKNOWN);
        }
    }

    /** @param customerId whose environments they are about; empty for all */
    public List<Incident> of(Optional<UUID> customerId, Optional<UUID> before, int limit) {
        var values = new HashMap<String, Object>();
        var conditions = new StringBuilder(ALL);
        before.ifPresent(id -> {
            conditions.append(" and incident.id < :before");
            values.put("before", id);
        });
        return read(conditions, values, customerId, limit);
    }

    /** Those that are not resolved. */
    public List<Incident> open(Optional<UUID> customerId, int limit) {
        return read(
                new StringBuilder(ALL).append(" and incident.resolved_at is null"), new HashMap<>(), customerId, limit);
    }

    /** Those that are not resolved, or were resolved after an instant. */
    public List<Incident> openSince(Optional<UUID> customerId, Instant since, int limit) {
        return read(new StringBuilder(ALL).append(SINCE), new HashMap<>(Map.of("since", since)), customerId, limit);
    }

    /** Of these, those for everybody to know. */
    public List<Incident> openInPublicSince(Instant since, int limit) {
        return read(
                new StringBuilder(ALL).append(SINCE).append(IN_PUBLIC),
                new HashMap<>(Map.of("since", since)),
                Optional.empty(),
                limit);
    }

    /** Those for everybody to know: about a product or all of them, open. */
    public List<Incident> openInPublic(int limit) {
        var conditions = new StringBuilder(ALL)
                .append(" and incident.resolved_at is null")
                .append(IN_PUBLIC);
        return read(conditions, new HashMap<>(), Optional.empty(), limit);
    }

    /** One that is about the customer's environments, or any for the publisher's staff. */
    public Optional<Incident> visible(UUID id, Optional<UUID> customerId) {
        return read(
                        new StringBuilder(ALL).append(" and incident.id = :id"),
                        new HashMap<>(Map.of("id", id)),
                        customerId,
                        1)
                .stream()
                .findFirst();
    }

    private List<Incident> read(
            StringBuilder conditions, Map<String, Object> values, Optional<UUID> customerId, int limit) {
        customerId.ifPresent(id -> {
            conditions.append(OF_CUSTOMER);
            values.put("customer", id);
        });
        var query = getEntityManager()
                .createNativeQuery(
                        conditions
                                .append(" order by incident.id desc limit " + limit)
                                .toString(),
                        Incident.class);
        values.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(Incident.class::cast).toList();
    }
}
