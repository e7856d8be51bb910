package com.cegidlife.billing.billingrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * When what is to be billed next: rows, so that they outlive restarts and any replica may take them. Those of a contract are
 * due while it runs, the overage of its last year also on the day it ends.
 */
@ApplicationScoped
class DueDates {

    private static final String COLUMNS = "select d.id, d.stream, d.subject, cast(d.next_on as text) ";

    private static final String DUE = """
            from billing_due d left join contracts c on c.id = d.contract_id
            where d.parked_at is null and d.next_on <= :today
              and (d.contract_id is null or d.next_on < c.term_ends_on
                   or (d.stream = 'ASSISTANCE_PLUS' and d.next_on = c.term_ends_on))
            """;

    /** The contract is taken too, for amendments change it: an outer join does not let that be. */
    private static final String DUE_OF_CONTRACTS = DUE.replace("left join", "join");

    private final EntityManager entities;

    DueDates(EntityManager entities) {
        this.entities = entities;
    }

    /** Sees that something is billed on a day, or earlier when it is due already; answers which row says so. */
    @Transactional(Transactional.TxType.MANDATORY)
    UUID set(UUID id, BillingStream stream, UUID subject, LocalDate day) {
        return (UUID) entities.createNativeQuery("""
                        insert into billing_due (id, stream, subject, contract_id, next_on)
                        values (:id, :stream, :subject,
                            case when cast(:stream as text) = 'SERVICE' then null else cast(:subject as uuid) end, :day)
                        on conflict (stream, subject) do update set next_on = least(billing_due.next_on, excluded.next_on)
                        returning id
                        """)
                .setParameter("id", id)
                .setParameter("stream", stream.name())
                .setParameter("subject", subject)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** Takes what is due of a stream and nobody else has taken: until the transaction ends, it is this one's alone. */
    List<Due> take(BillingStream stream, LocalDate today, int limit) {
        return due(taking(stream, "and d.stream = :stream order by d.next_on, d.id limit :limit"), today)
                .setParameter("stream", stream.name())
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(DueDates::due)
                .toList();
    }

    /** The same for one of them; none when it is not due, or somebody else has taken it. */
    List<Due> take(Due due, LocalDate today) {
        return due(taking(due.stream(), "and d.id = :id"), today).setParameter("id", due.id()).getResultList().stream()
                .map(DueDates::due)
                .toList();
    }

    private static String taking(BillingStream stream, String which) {
        return stream == BillingStream.SERVICE
                ? COLUMNS + DUE + which + " for no key update of d skip locked"
                : COLUMNS + DUE_OF_CONTRACTS + which + " for no key update of d, c skip locked";
    }

    /** What is due, after one of them in the order of their ids, whether anybody has taken it or not. */
    List<Due> after(UUID id, LocalDate today, int limit) {
        return due(COLUMNS + DUE + "and d.id > :after order by d.id limit :limit", today)
                .setParameter("after", id)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(DueDates::due)
                .toList();
    }

    /** What is due of a stream next, whether anybody has taken it or not. */
    List<Due> next(BillingStream stream, LocalDate today, int limit) {
        return due(COLUMNS + DUE + "and d.stream = :stream order by d.next_on, d.id limit :limit", today)
                .setParameter("stream", stream.name())
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(DueDates::due)
                .toList();
    }

    /** One of what is due; empty when it is not. */
    Optional<Due> find(UUID id, LocalDate today) {
        return due(COLUMNS + DUE + "and d.id = :id", today).setParameter("id", id).getResultList().stream()
                .map(DueDates::due)
                .findFirst();
    }

    /** How much is due, whether anybody has taken it or not. */
    int count(LocalDate today) {
        return Math.toIntExact((Long) entities.createNativeQuery("select count(*) " + DUE)
                .setParameter("today", today)
                .getSingleResult());
    }

    @SuppressWarnings("unchecked") // a query for tuples
    private TypedQuery<Tuple> due(String sql, LocalDate today) {
        return (TypedQuery<Tuple>) entities.createNativeQuery(sql, Tuple.class).setParameter("today", today);
    }

    private static Due due(Tuple row) {
        return new Due(
                row.get(0, UUID.class),
                BillingStream.valueOf(row.get(1, String.class)),
                row.get(2, UUID.class),
                LocalDate.parse(row.get(3, String.class)));
    }
}
