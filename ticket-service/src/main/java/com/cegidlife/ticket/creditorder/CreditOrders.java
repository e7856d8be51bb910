package com.cegidlife.ticket.creditorder;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The orders in credits of all customers, newest first. */
@ApplicationScoped
public class CreditOrders implements PanacheRepositoryBase<CreditOrder, UUID> {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    /** @throws Refusal {@code not-found} when the ticket is no order in credits */
    public CreditOrder on(UUID ticketId) {
        return findByIdOptional(ticketId).orElseThrow(CreditOrders::notFound);
    }

    /** The order on a ticket, if it is one, to be changed. */
    Optional<CreditOrder> known(UUID ticketId) {
        return findByIdOptional(ticketId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The order, to be changed: whoever else wants to change it waits until this transaction ends. */
    CreditOrder toChange(UUID ticketId) {
        return findByIdOptional(ticketId, LockModeType.PESSIMISTIC_WRITE).orElseThrow(CreditOrders::notFound);
    }

    private static Refusal notFound() {
        return new Refusal(CommonProblem.NOT_FOUND);
    }

    /**
     * @param customerId empty for every customer
     * @param state empty for every state
     * @param before shows those requested before this one
     */
    public List<CreditOrder> matching(
            Optional<UUID> customerId, Optional<CreditOrderState> state, Optional<UUID> before, int limit) {
        var conditions = new StringBuilder("ticketId < :before");
        var parameters = Parameters.with("before", before.orElse(AFTER_ALL));
        customerId.ifPresent(id -> {
            conditions.append(" and customerId = :customer");
            parameters.and("customer", id);
        });
        state.ifPresent(wanted -> {
            conditions.append(" and state = :state");
            parameters.and("state", wanted);
        });
        return find(conditions.append(" order by ticketId desc").toString(), parameters)
                .page(0, limit)
                .list();
    }
}
