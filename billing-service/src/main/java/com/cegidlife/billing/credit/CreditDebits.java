package com.cegidlife.billing.credit;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What credits were asked for, by all customers. */
@ApplicationScoped
public class CreditDebits implements PanacheRepositoryBase<CreditDebit, UUID> {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    /** @throws Refusal {@code not-found} when the customer has no such debit */
    CreditDebit of(UUID customerId, UUID id) {
        return find("id = ?1 and customerId = ?2", id, customerId)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** The debits of a customer, newest first, before one of them. */
    public List<CreditDebit> of(UUID customerId, Optional<UUID> before, int limit) {
        return find("customerId = ?1 and id < ?2 order by id desc", customerId, before.orElse(AFTER_ALL))
                .page(0, limit)
                .list();
    }
}
