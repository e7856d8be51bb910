package com.cegidlife.learning.cockpit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Counts the learners of a customer: by functional role, and all of its users as evidence of their training (R15.13, R14.7). */
@ApplicationScoped
public class CountLearners {

    private static final Duration SOON = Duration.ofDays(30);

    private static final String COUNTS = LearnerRows.ROWS + """
            select product, functional_role, count(*) filter (where standing = 'CERTIFIED') as certified,
                count(*) filter (where standing = 'LEARNING') as learning,
                count(*) filter (where standing = 'LAPSED') as lapsed,
                count(*) filter (where free_until > :now and free_until <= :soon) as losing
            from rows where
            """ + LearnerRows.FILTERED
            + " group by product, functional_role order by product, functional_role";

    private static final String EVIDENCE = LearnerRows.ROWS + """
            , people as (
                select user_id, bool_or(standing = 'CERTIFIED') as certified, bool_or(standing = 'LEARNING') as learning
                from rows group by user_id)
            select count(*) as users, count(*) filter (where certified) as certified,
                count(*) filter (where learning and not certified) as learning,
                count(*) filter (where not learning and not certified) as lapsed,
                count(*) filter (where people.user_id is null) as untrained
            from accounts left join people using (user_id) where accounts.customer_id = :customer and accounts.open
            """;

    private static final LearnerFilter NOBODY_LEFT_OUT =
            new LearnerFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final EntityManager entities;
    private final LearnerRows rows;
    private final Clock clock;

    CountLearners(EntityManager entities, LearnerRows rows, Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.clock = clock;
    }

    /** By product and functional role; some dozens at most. */
    @Transactional
    public List<RoleCounts> byRole(UUID customerId, LearnerFilter filter) {
        var now = clock.instant();
        var query = rows.filled(COUNTS, customerId, filter, now).setParameter("soon", now.plus(SOON));
        return LearnerRows.rows(query).map(CountLearners::counts).toList();
    }

    private static RoleCounts counts(Tuple row) {
        return new RoleCounts(
                row.get("product", String.class),
                row.get("functional_role", String.class),
                row.get("certified", Long.class),
                row.get("learning", Long.class),
                row.get("lapsed", Long.class),
                row.get("losing", Long.class));
    }

    /** What proves, or not, that a customer's users are trained (R14.1, R14.7). */
    @Transactional
    public TrainingEvidence evidence(UUID customerId) {
        var now = clock.instant();
        var query = entities.createNativeQuery(EVIDENCE, Tuple.class)
                .setParameter("customer", customerId)
                .setParameter("now", now);
        var row = LearnerRows.rows(query).findFirst().orElseThrow();
        return new TrainingEvidence(
                now,
                row.get("users", Long.class),
                row.get("certified", Long.class),
                row.get("learning", Long.class),
                row.get("lapsed", Long.class),
                row.get("untrained", Long.class),
                byRole(customerId, NOBODY_LEFT_OUT));
    }

    /**
     * How many users stand where for a functional role.
     *
     * @param losingWithin30Days whose free questions on the product end within 30 times 24 hours
     */
    public record RoleCounts(
            String product,
            String functionalRole,
            long certified,
            long learning,
            long lapsed,
            long losingWithin30Days) {}

    /**
     * The training of a customer's users, each counted once.
     *
     * @param users with an open access account
     * @param certified for one functional role at least
     * @param learning not certified, and a learning phase is open
     * @param lapsed neither, but were given a functional role, or certified
     * @param untrained were never given any, nor certified
     */
    public record TrainingEvidence(
            Instant at,
            long users,
            long certified,
            long learning,
            long lapsed,
            long untrained,
            List<RoleCounts> roles) {}
}
