package com.cegidlife.billing.purchase;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The purchases of all customers, newest first. */
@ApplicationScoped
public class Purchases implements PanacheRepositoryBase<Purchase, UUID> {

    /** The purchase that people call by this number. */
    public Optional<Purchase> numbered(String number) {
        return find("number", number).firstResultOptional();
    }

    /** The purchase, to be changed: whoever else wants to change it waits until this transaction ends. */
    Optional<Purchase> known(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * As {@link #known}.
     *
     * @throws Refusal {@code not-found} when there is none
     */
    Purchase toChange(UUID id) {
        return known(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** Remembers that a purchase has expired that is not known yet. */
    void rememberExpiry(UUID id, Instant expiredAt) {
        getEntityManager()
                .createNativeQuery("""
                        insert into purchase_expiries (purchase_id, expired_at) values (:id, :at)
                        on conflict (purchase_id) do nothing
                        """)
                .setParameter("id", id)
                .setParameter("at", expiredAt)
                .executeUpdate();
    }

    /** Whether a purchase had expired before it became known. */
    boolean isRememberedExpired(UUID id) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select exists (select from purchase_expiries where purchase_id = :id)")
                .setParameter("id", id)
                .getSingleResult();
    }

    /** The purchases that a filter admits at an instant, newest request first. */
    public List<Purchase> matching(PurchaseFilter filter, Instant now, int limit) {
        var conditions = new ArrayList<>(List.of("1 = 1"));
        var parameters = new HashMap<String, Object>();
        filter.customerId().ifPresent(customer -> {
            conditions.add("customerId = :customer");
            parameters.put("customer", customer);
        });
        filter.service().ifPresent(service -> {
            conditions.add("request.service = :service");
            parameters.put("service", service);
        });
        filter.state().ifPresent(state -> restrict(state, now, conditions, parameters));
        filter.before().ifPresent(position -> {
            conditions.add("(request.requestedAt < :at or (request.requestedAt = :at and id < :id))");
            parameters.put("at", position.requestedAt());
            parameters.put("id", position.id());
        });
        return find(String.join(" and ", conditions) + " order by request.requestedAt desc, id desc", parameters)
                .page(0, limit)
                .list();
    }

    /** As {@link Purchase#stateAt} says it. */
    private static void restrict(
            PurchaseState state, Instant now, List<String> conditions, Map<String, Object> parameters) {
        parameters.put("state", state);
        switch (state) {
            case PENDING -> {
                conditions.add("state = :state and request.expiresAt >= :now");
                parameters.put("now", now);
            }
            case EXPIRED -> {
                conditions.add("(state = :state or (state = :pending and request.expiresAt < :now))");
                parameters.put("pending", PurchaseState.PENDING);
                parameters.put("now", now);
            }
            case CONFIRMED, REJECTED -> conditions.add("state = :state");
        }
    }
}
