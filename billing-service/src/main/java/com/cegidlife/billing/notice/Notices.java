package com.cegidlife.billing.notice;

import com.cegidlife.billing.contract.Contract;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The notices of non-renewal of all contracts, the withdrawn ones included. */
@ApplicationScoped
public class Notices implements PanacheRepositoryBase<Notice, UUID> {

    /** Those of a contract in the order in which they were recorded, after one of them. */
    public List<Notice> of(Contract contract, UUID after, int limit) {
        return find("contractId = ?1 and id > ?2 order by id", contract.id(), after)
                .page(0, limit)
                .list();
    }

    /** @throws Refusal {@code not-found} when the contract has no such notice */
    public Notice of(Contract contract, UUID id) {
        return find("contractId = ?1 and id = ?2", contract.id(), id)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** The one that a contract ends by. */
    Optional<Notice> standingFor(Contract contract) {
        return find("contractId = ?1 and withdrawal.at is null", contract.id()).firstResultOptional();
    }
}
