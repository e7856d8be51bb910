package com.cegidlife.billing.credit;

import com.cegidlife.billing.BillingProblem;
import com.cegidlife.billing.credit.CreditPlan.Holding;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The lots of credits of all customers. */
@ApplicationScoped
public class CreditLots implements PanacheRepositoryBase<CreditLot, UUID> {

    private static final String USABLE =
            " from credit_lots where customer_id = :customer and usable_from <= :day" + " and expires_on > :day";

    /**
     * Waits for whoever else moves this customer's credits, and holds them until the transaction ends.
     *
     * @throws Refusal when the customer is not registered
     */
    void lock(UUID customerId) {
        getEntityManager()
                .createNativeQuery("""
                        insert into credit_accounts (customer_id) select id from customers where id = :customer
                        on conflict do nothing
                        """)
                .setParameter("customer", customerId)
                .executeUpdate();
        var held = getEntityManager()
                .createNativeQuery("select customer_id from credit_accounts where customer_id = :customer for update")
                .setParameter("customer", customerId)
                .getResultList();
        if (held.isEmpty()) {
            throw new Refusal(BillingProblem.CUSTOMER_NOT_REGISTERED).with("customerId", customerId);
        }
    }

    boolean knows(String source) {
        return count("source", source) > 0;
    }

    /** What is left in the lots that are usable on a day, in the order of use (D11, D25). */
    @SuppressWarnings("unchecked")
    List<Holding> holdings(UUID customerId, LocalDate day) {
        var rows = (List<Object[]>) getEntityManager()
                .createNativeQuery("select id, available" + USABLE
                        + " and available > 0 order by expires_on, origin desc, usable_from, id")
                .setParameter("customer", customerId)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(row -> new Holding((UUID) row[0], (Integer) row[1]))
                .toList();
    }

    /** What the lots that are usable on a day hold now. */
    CreditBalance present(UUID customerId, LocalDate day) {
        return balance(day, customerId, "select coalesce(sum(available), 0), coalesce(sum(reserved), 0)" + USABLE);
    }

    /** What the lots that were usable on a past day held when that day ended. */
    CreditBalance past(UUID customerId, LocalDate day) {
        return balance(day, customerId, """
                select coalesce(sum(case 'AVAILABLE' when moved_to then m.credits when moved_from then -m.credits end), 0),
                       coalesce(sum(case 'RESERVED' when moved_to then m.credits when moved_from then -m.credits end), 0)
                from credit_movements m join credit_lots l on l.id = m.lot_id
                where l.customer_id = :customer and l.usable_from <= :day and l.expires_on > :day and m.moved_on <= :day
                """);
    }

    private CreditBalance balance(LocalDate day, UUID customerId, String sql) {
        var sums = (Object[]) getEntityManager()
                .createNativeQuery(sql)
                .setParameter("customer", customerId)
                .setParameter("day", day)
                .getSingleResult();
        return new CreditBalance(day, ((Number) sums[0]).longValue(), ((Number) sums[1]).longValue());
    }

    /** The lots of a customer, oldest first, after one of them. */
    public List<CreditLot> of(UUID customerId, UUID after, int limit) {
        return find("customerId = ?1 and id > ?2 order by id", customerId, after)
                .page(0, limit)
                .list();
    }
}
