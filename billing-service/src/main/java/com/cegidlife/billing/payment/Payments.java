package com.cegidlife.billing.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The payments of all invoices. They are added, and never changed. */
@ApplicationScoped
public class Payments implements PanacheRepositoryBase<Payment, UUID> {

    /** Those of an invoice, in the order in which they were recorded. */
    List<Payment> of(UUID invoiceId) {
        return list("invoiceId = ?1 order by recordedAt, id", invoiceId);
    }

    /** Keeps others from recording payments of the invoice until the running transaction ends. */
    void hold(UUID invoiceId) {
        getEntityManager()
                .createNativeQuery("select id from invoices where id = :id for update", UUID.class)
                .setParameter("id", invoiceId)
                .getSingleResult();
    }

    /** Whether a payment has gone back already. */
    boolean isReturned(UUID paymentId) {
        return count("returnsId", paymentId) > 0;
    }
}
