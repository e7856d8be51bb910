package com.cegidlife.billing.contract;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Lets a contract end on a day to come, at once when that day has come, or be renewed again (R20.2). */
@ApplicationScoped
public class PlanEnd {

    private final Contracts contracts;
    private final Event<TermChanged> changed;
    private final Clock clock;

    PlanEnd(Contracts contracts, Event<TermChanged> changed, Clock clock) {
        this.contracts = contracts;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * @param end the day of the end, not billed: the end of one of its periods
     * @throws Refusal when the contract is not in force
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void on(UUID contractId, LocalDate end) {
        var contract = contracts.toChange(contractId);
        contract.endOn(end, BusinessDate.of(clock.instant()));
        tell(contract);
    }

    /** @throws Refusal when the contract is not in force, as when it has ended meanwhile */
    @Transactional(Transactional.TxType.MANDATORY)
    public void revoke(UUID contractId) {
        var contract = contracts.toChange(contractId);
        contract.goOn();
        tell(contract);
    }

    private void tell(Contract contract) {
        changed.fire(new TermChanged(contract.id(), contract.customerId()));
    }
}
