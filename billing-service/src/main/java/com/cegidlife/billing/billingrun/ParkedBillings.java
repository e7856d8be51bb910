package com.cegidlife.billing.billingrun;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What could not be billed, with the reason, until a billing manager lets it be tried again. */
@ApplicationScoped
public class ParkedBillings {

    private static final int LONGEST_REASON = 500;

    private final EntityManager entities;
    private final Clock clock;

    ParkedBillings(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void park(UUID id, RuntimeException failure, Runnable progress) {
        entities.createNativeQuery("update billing_due set parked_at = :now, parked_reason = :reason where id = :id")
                .setParameter("now", clock.instant())
                .setParameter("reason", reason(failure))
                .setParameter("id", id)
                .executeUpdate();
        progress.run();
    }

    private static String reason(RuntimeException failure) {
        var text = failure instanceof Refusal refusal
                ? refusal.type().slug() + " " + refusal.arguments()
                : failure.toString();
        return text.substring(0, Math.min(text.length(), LONGEST_REASON));
    }

    /** At most {@code limit} of them, after one. */
    @SuppressWarnings("unchecked") // a query for tuples
    public List<ParkedBilling> after(Optional<UUID> id, int limit) {
        var rows = (List<Tuple>) entities.createNativeQuery("""
                        select d.id, d.stream, d.subject, c.number, cast(d.next_on as text),
                            cast(extract(epoch from d.parked_at) * 1000000 as bigint), d.parked_reason
                        from billing_due d left join contracts c on c.id = d.contract_id
                        where d.parked_at is not null and d.id > :after order by d.id limit :limit
                        """, Tuple.class)
                .setParameter("after", id.orElse(new UUID(0, 0)))
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(ParkedBillings::parked).toList();
    }

    private static ParkedBilling parked(Tuple row) {
        return new ParkedBilling(
                row.get(0, UUID.class),
                BillingStream.valueOf(row.get(1, String.class)),
                row.get(2, UUID.class),
                Optional.ofNullable(row.get(3, String.class)),
                LocalDate.parse(row.get(4, String.class)),
                Instant.EPOCH.plus(row.get(5, Long.class), ChronoUnit.MICROS),
                row.get(6, String.class));
    }

    /**
     * Lets one be billed again, by the next run.
     *
     * @throws Refusal {@code not-found} when it is not parked
     */
    @Transactional
    public void retry(UUID id) {
        var released = entities.createNativeQuery("""
                        update billing_due set parked_at = null, parked_reason = null
                        where id = :id and parked_at is not null
                        """).setParameter("id", id).executeUpdate();
        if (released == 0) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
    }
}
