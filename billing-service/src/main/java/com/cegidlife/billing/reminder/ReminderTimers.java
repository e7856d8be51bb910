package com.cegidlife.billing.reminder;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.contract.Contract;
import com.cegidlife.billing.contract.ContractInForce;
import com.cegidlife.billing.contract.Contracts;
import com.cegidlife.billing.contract.TermChanged;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;

/** Asks to look at each period of each contract in time: whether the customer is a non-professional is looked at then. */
@ApplicationScoped
public class ReminderTimers {

    public static final String KIND = "renewal-reminder";

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Contracts contracts;
    private final Timers timers;

    ReminderTimers(Contracts contracts, Timers timers) {
        this.contracts = contracts;
        this.timers = timers;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes ContractInForce begun) {
        setFor(begun.contract());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes TermChanged changed) {
        setFor(contracts.findById(changed.contractId()));
    }

    void setFor(Contract contract) {
        contract.term().ifPresent(term -> set(contract, ReminderWindow.dayFor(term.period())));
    }

    void tryAgainAfter(Contract contract, LocalDate today) {
        set(contract, today.plusDays(1));
    }

    private void set(Contract contract, LocalDate day) {
        timers.set(new Timer(KIND, contract.id(), BusinessDate.at(day, MORNING)));
    }
}
