package com.cegidlife.billing.contract;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The contracts of all customers, newest first. */
@ApplicationScoped
public class Contracts implements PanacheRepositoryBase<Contract, UUID> {

    /** A number that no other contract has; contracts of one year are numbered one after another. */
    String nextNumber(int year) {
        var latest = (Integer) getEntityManager()
                .createNativeQuery("""
                        insert into contract_numbers (year, latest) values (:year, 1)
                        on conflict (year) do update set latest = contract_numbers.latest + 1 returning latest
                        """, Integer.class)
                .setParameter("year", year)
                .getSingleResult();
        return "K-%d-%06d".formatted(year, latest);
    }

    /** The contract that people call by this number. */
    public Optional<Contract> numbered(String number) {
        return find("number", number).firstResultOptional();
    }

    /**
     * The contract, to be changed: whoever else wants to change it waits until this transaction ends.
     *
     * @throws Refusal {@code not-found} when there is none
     */
    Contract toChange(String number) {
        return find("number", number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** The contracts of a customer that are in force, oldest first. */
    List<Contract> inForceOf(UUID customerId) {
        return list("customerId = ?1 and state = ?2 order by id", customerId, ContractState.ACTIVE);
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
