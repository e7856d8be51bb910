package com.cegidlife.billing.contract;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Renews a contract on the day its period ends, or ends it when a notice takes effect then (R20.1, R20.2). */
@ApplicationScoped
public class SettleTerm {

    /** The kind of the timers that ask to look at the end of a period. */
    public static final String TIMER = "contract-term-end";

    private final Contracts contracts;
    private final Event<TermChanged> changed;
    private final Timers timers;
    private final Clock clock;

    SettleTerm(Contracts contracts, Event<TermChanged> changed, Timers timers, Clock clock) {
        this.contracts = contracts;
        this.changed = changed;
        this.timers = timers;
        this.clock = clock;
    }

    /** Brings the term to the present day, however many periods were missed. A contract that is not in force stays so. */
    @Transactional
    public void settle(UUID contractId) {
        var contract = contracts.toChange(contractId);
        if (contract.settle(BusinessDate.of(clock.instant()))) {
            changed.fire(new TermChanged(contract.id(), contract.customerId()));
        }
        lookAgain(contract);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void followFrom(@Observes ContractInForce begun) {
        lookAgain(begun.contract());
    }

    private void lookAgain(Contract contract) {
        if (contract.state() == ContractState.ACTIVE) {
            var endsOn = contract.term().orElseThrow().endsOn();
            timers.set(new Timer(TIMER, contract.id(), BusinessDate.beginningOf(endsOn)));
        }
    }
}
