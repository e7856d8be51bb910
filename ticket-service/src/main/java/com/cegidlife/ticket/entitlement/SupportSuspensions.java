package com.cegidlife.ticket.entitlement;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The suspensions of support of all customers, past ones included. */
@ApplicationScoped
public class SupportSuspensions implements PanacheRepositoryBase<SupportSuspension, UUID> {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    /** That of a customer which is not lifted yet. */
    public Optional<SupportSuspension> inForce(UUID customerId) {
        return find("customerId = ?1 and liftedAt is null", customerId).firstResultOptional();
    }

    /** @throws Refusal while support is suspended for the customer, with the reason (R14.7) */
    public void mustNotBeInForce(UUID customerId) {
        inForce(customerId).ifPresent(suspension -> {
            throw suspension.refusal();
        });
    }

    /** @throws Refusal {@code not-found} when the customer has no such suspension */
    public SupportSuspension get(UUID customerId, UUID suspensionId) {
        return findByIdOptional(suspensionId)
                .filter(suspension -> suspension.customerId().equals(customerId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /**
     * Those of a customer, newest first; the one in force is the first.
     *
     * @param before shows those decided before this one; empty for the newest
     */
    public List<SupportSuspension> of(UUID customerId, Optional<UUID> before, int limit) {
        return find("customerId = ?1 and id < ?2 order by id desc", customerId, before.orElse(AFTER_ALL))
                .page(0, limit)
                .list();
    }
}
