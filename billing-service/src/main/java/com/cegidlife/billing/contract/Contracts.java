package com.cegidlife.billing.contract;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The contracts of all customers, newest first. */
@ApplicationScoped
public class Contracts implements PanacheRepositoryBase<Contract, UUID> {

    /** The contract that people call by this number. */
    public Optional<Contract> numbered(String number) {
        return find("number", number).firstResultOptional();
    }

    /**
     * The contract, to be changed: whoever else wants to change it waits until this transaction ends.
     *
     * @throws Refusal {@code not-found} when there is none
     */
    public Contract toChange(String number) {
        return find("number", number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /**
     * As {@link #toChange(String)}.
     *
     * @throws Refusal {@code not-found} when there is none
     */
    public Contract toChange(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** The contracts of a customer that are in force, oldest first. */
    public List<Contract> inForceOf(UUID customerId) {
        return list("customerId = ?1 and state = ?2 order by id", customerId, ContractState.ACTIVE);
    }

    /** Those of these contracts that were put in force, in one read. */
    public List<RunningContract> running(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("""
                        select new com.cegidlife.billing.contract.RunningContract(
                            c.id, c.number, c.customerId, c.term, c.items.packs)
                        from Contract c where c.id in :ids and c.term.activatedOn is not null
                        """, RunningContract.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Whether a customer has any contract in force. */
    public boolean areInForceFor(UUID customerId) {
        return count("customerId = ?1 and state = ?2", customerId, ContractState.ACTIVE) > 0;
    }

    /** Whether a customer holds Cegid Care by a contract in force. */
    boolean giveCegidCareTo(UUID customerId) {
        return count("customerId = ?1 and state = ?2 and items.cegidCare", customerId, ContractState.ACTIVE) > 0;
    }

    /** The contracts that a filter admits, newest first. */
    public List<Contract> matching(ContractFilter filter, int limit) {
        var conditions = new ArrayList<>(List.of("1 = 1"));
        var parameters = new HashMap<String, Object>();
        filter.customerId().ifPresent(customer -> {
            conditions.add("customerId = :customer");
            parameters.put("customer", customer);
        });
        filter.state().ifPresent(state -> {
            conditions.add("state = :state");
            parameters.put("state", state);
        });
        filter.before().ifPresent(id -> {
            conditions.add("id < :before");
            parameters.put("before", id);
        });
        return find(String.join(" and ", conditions) + " order by id desc", parameters)
                .page(0, limit)
                .list();
    }
}
