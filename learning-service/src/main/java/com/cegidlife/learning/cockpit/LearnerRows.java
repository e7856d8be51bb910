package com.cegidlife.learning.cockpit;

import com.cegidlife.events.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The learners of a customer, read in one query a page from phases, certifications and open accounts (R15.13). */
@ApplicationScoped
public class LearnerRows {

    /** Every row of a customer, at an instant. */
    static final String ROWS = """
            with held as (
                select phase.user_id, phase.product, phase.functional_role, phase.ends_at as learning_until,
                    cast(null as timestamptz) as certified_until, cast(null as text) as number, phase.starts_at
                from learning_phases phase join learners using (user_id)
                where learners.customer_id = :customer and phase.starts_at <= :now
                union all
                select user_id, product, functional_role, null,
                    coalesce(least(valid_until, revoked_at), timestamptz '9999-12-31 00:00Z'), number, passed_at
                from certifications where customer_id = :customer and passed_at <= :now),
            roles as (
                select user_id, product, functional_role, max(learning_until) as learning_until,
                    max(certified_until) as certified_until,
                    (array_agg(number order by starts_at desc) filter (where certified_until > :now))[1] as certificate
                from held group by user_id, product, functional_role),
            rows as (
                select roles.*, display_name, email,
                    case when certified_until > :now then 'CERTIFIED' when learning_until > :now then 'LEARNING'
                        else 'LAPSED' end as standing,
                    max(greatest(learning_until, certified_until)) over (partition by user_id, product) as free_until
                from roles join accounts using (user_id)
                where accounts.open)
            """;

    /** Of them, those that a filter leaves. */
    static final String FILTERED = """
            (cast(:product as text) is null or product = :product)
            and (cast(:role as text) is null or functional_role = :role)
            and (cast(:standing as text) is null or standing = :standing)
            and (cast(:losing as timestamptz) is null or free_until > :now and free_until <= :losing)
            """;

    private static final String PAGE = ROWS + "select * from rows where " + FILTERED + """
            and (display_name, user_id, functional_role) > (:afterName, cast(:afterUser as uuid), :afterRole)
            order by display_name, user_id, functional_role limit :limit
            """;

    private static final String OF_USERS = ROWS + "select * from rows where " + FILTERED + """
            and standing <> 'CERTIFIED' and user_id = any (cast(:users as uuid[]))
            order by display_name, user_id, functional_role
            """;

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final EntityManager entities;

    LearnerRows(EntityManager entities) {
        this.entities = entities;
    }

    /** By name, after a position. */
    public List<LearnerRow> page(
            UUID customerId, LearnerFilter filter, Instant now, Optional<Position> after, int limit) {
        var position = after.orElse(Position.BEGINNING);
        return rows(filled(PAGE, customerId, filter, now)
                        .setParameter("afterName", position.name())
                        .setParameter("afterUser", position.userId())
                        .setParameter("afterRole", position.functionalRole())
                        .setParameter("limit", limit))
                .map(row -> row(row, now))
                .toList();
    }

    /** Those of some users, the certified ones left out. */
    List<LearnerRow> of(Collection<UUID> users, UUID customerId, LearnerFilter filter, Instant now) {
        return rows(filled(OF_USERS, customerId, filter, now).setParameter("users", users.toArray(UUID[]::new)))
                .map(row -> row(row, now))
                .toList();
    }

    Query filled(String sql, UUID customerId, LearnerFilter filter, Instant now) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("customer", customerId)
                .setParameter("now", now)
                .setParameter("product", filter.product().orElse(null))
                .setParameter("role", filter.functionalRole().orElse(null))
                .setParameter("standing", filter.standing().map(Enum::name).orElse(null))
                .setParameter(
                        "losing",
                        filter.losingWithinDays()
                                .map(days -> now.plus(Duration.ofDays(days)))
                                .orElse(null));
    }

    @SuppressWarnings("unchecked")
    static Stream<Tuple> rows(Query query) {
        return query.getResultStream();
    }

    private static LearnerRow row(Tuple row, Instant now) {
        var freeUntil = instant(row, "free_until");
        var free = freeUntil.filter(now::isBefore).isPresent();
        return new LearnerRow(
                row.get("user_id", UUID.class),
                row.get("display_name", String.class),
                Optional.of(row.get("email", String.class)).filter(address -> !address.isBlank()),
                row.get("product", String.class),
                row.get("functional_role", String.class),
                Standing.valueOf(row.get("standing", String.class)),
                instant(row, "learning_until"),
                Optional.ofNullable(row.get("certificate", String.class)),
                free,
                freeUntil.filter(end -> free && end.isBefore(NEVER)));
    }

    private static Optional<Instant> instant(Tuple row, String column) {
        return Optional.ofNullable(row.get(column, Instant.class));
    }

    /** Where a list goes on. */
    public record Position(String name, UUID userId, String functionalRole) {

        private static final Position BEGINNING = new Position("", new UUID(0, 0), "");

        public static Position of(LearnerRow row) {
            return new Position(row.name(), row.userId(), row.functionalRole());
        }

        /** Reads what {@link #toString} wrote. */
        public static Position parse(String text) {
            var parts = text.split(" ", 3);
            return new Position(parts[2], UUID.fromString(parts[0]), parts[1]);
        }

        @Override
        public String toString() {
            return userId + " " + functionalRole + " " + name;
        }
    }
}
