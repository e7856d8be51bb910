package com.cegidlife.billing.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was used and what was ordered, of all customers, day by day. */
@ApplicationScoped
public class UsageRecords {

    private final EntityManager entityManager;

    UsageRecords(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Folds a report into its day: whatever their order, the highest figures stay. */
    @Transactional(Transactional.TxType.MANDATORY)
    DailyUsage fold(UUID customerId, DailyUsage reported) {
        var row = (Object[]) entityManager
                .createNativeQuery("""
                        insert into daily_usage as known (customer_id, day, named_users, storage_bytes, microsoft365_missing)
                        values (:customer, :day, :users, :bytes, :missing)
                        on conflict (customer_id, day) do update set
                            named_users = greatest(known.named_users, excluded.named_users),
                            storage_bytes = greatest(known.storage_bytes, excluded.storage_bytes),
                            microsoft365_missing = greatest(known.microsoft365_missing, excluded.microsoft365_missing)
                        returning day, named_users, storage_bytes, microsoft365_missing
                        """)
                .setParameter("customer", customerId)
                .setParameter("day", reported.day())
                .setParameter("users", reported.namedUsers())
                .setParameter("bytes", reported.storageBytes())
                .setParameter("missing", reported.microsoft365Missing())
                .getSingleResult();
        return usage(row);
    }

    /** Keeps what is ordered from a day on; the last order of a day counts, and one that changes nothing is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    void order(UUID customerId, OrderedQuantity ordered) {
        if (orderedOn(customerId, ordered.from()).filter(ordered::gives).isPresent()) {
            return;
        }
        entityManager
                .createNativeQuery("""
                        insert into ordered_quantities (customer_id, from_day, named_users, storage_bytes)
                        values (:customer, :day, :users, :bytes)
                        on conflict (customer_id, from_day) do update set
                            named_users = excluded.named_users, storage_bytes = excluded.storage_bytes
                        """)
                .setParameter("customer", customerId)
                .setParameter("day", ordered.from())
                .setParameter("users", ordered.namedUsers())
                .setParameter("bytes", ordered.storageBytes())
                .executeUpdate();
    }

    /** What is ordered on a day; empty before the first order. */
    public Optional<OrderedQuantity> orderedOn(UUID customerId, LocalDate day) {
        return orders("""
                select from_day, named_users, storage_bytes from ordered_quantities
                where customer_id = :customer and from_day <= :first and :last >= :first
                order by from_day desc limit 1
                """, customerId, day, day).stream().findFirst();
    }

    /** What was ordered on the days after one until another one, without the latter. */
    List<OrderedQuantity> orderedAfter(UUID customerId, LocalDate first, LocalDate end) {
        return orders("""
                select from_day, named_users, storage_bytes from ordered_quantities
                where customer_id = :customer and from_day > :first and from_day < :last order by from_day
                """, customerId, first, end);
    }

    @SuppressWarnings("unchecked")
    private List<OrderedQuantity> orders(String sql, UUID customerId, LocalDate first, LocalDate last) {
        var rows = (List<Object[]>) entityManager
                .createNativeQuery(sql)
                .setParameter("customer", customerId)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
        return rows.stream()
                .map(row -> new OrderedQuantity((LocalDate) row[0], (Integer) row[1], (Long) row[2]))
                .toList();
    }

    /** What was used on the days from one until another one, without the latter; the oldest first. */
    @SuppressWarnings("unchecked")
    public List<DailyUsage> used(UUID customerId, LocalDate from, LocalDate until, int limit) {
        var rows = (List<Object[]>) entityManager
                .createNativeQuery("""
                        select day, named_users, storage_bytes, microsoft365_missing from daily_usage
                        where customer_id = :customer and day >= :from and day < :until order by day
                        """)
                .setParameter("customer", customerId)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(UsageRecords::usage).toList();
    }

    private static DailyUsage usage(Object[] row) {
        return new DailyUsage((LocalDate) row[0], (Integer) row[1], (Long) row[2], (Integer) row[3]);
    }

    /** How the use stands by the latest report, to be changed; empty before the first one. */
    Optional<UsageState> stateToChange(UUID customerId) {
        return Optional.ofNullable(entityManager.find(UsageState.class, customerId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** How the use stands by the latest report; empty before the first one. */
    public Optional<UsageState> state(UUID customerId) {
        return Optional.ofNullable(entityManager.find(UsageState.class, customerId));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(UsageState state) {
        entityManager.persist(state);
    }
}
