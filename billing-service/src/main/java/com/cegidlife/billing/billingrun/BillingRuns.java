package com.cegidlife.billing.billingrun;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The billing runs, newest first. */
@ApplicationScoped
public class BillingRuns implements PanacheRepositoryBase<BillingRun, UUID> {

    /** @throws Refusal {@code not-found} when there is none */
    public BillingRun get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** Those before one, of all when empty. */
    public List<BillingRun> before(Optional<UUID> id, int limit) {
        var query = id.map(last -> find("id < ?1 order by id desc", last)).orElseGet(() -> find("order by id desc"));
        return query.page(0, limit).list();
    }

    /** Those that are not done, the oldest first. */
    public List<BillingRun> running() {
        return list("state = RUNNING order by id");
    }

    /** Adds to what a run has done; several replicas may at the same time. */
    void count(UUID id, Tally done) {
        getEntityManager()
                .createNativeQuery("""
                        update billing_runs set handled = handled + :handled, parked = parked + :parked,
                            invoices = invoices + :invoices, net_cents = net_cents + :cents
                        where id = :id
                        """)
                .setParameter("handled", done.handled())
                .setParameter("parked", done.parked())
                .setParameter("invoices", done.invoices())
                .setParameter("cents", done.netCents())
                .setParameter("id", id)
                .executeUpdate();
    }
}
