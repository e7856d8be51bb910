package com.cegidlife.billing.credit;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.contract.Contract;
import com.cegidlife.billing.contract.ContractInForce;
import com.cegidlife.billing.contract.Contracts;
import com.cegidlife.billing.credit.CreditLot.Issue;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Grants the credits of a Service+ pack on the first day of each of its years, while its contract is in force (R18.2). */
@ApplicationScoped
public class GrantCredits {

    /** The kind of the timers that ask to look at the beginning of a year. */
    public static final String TIMER = "service-plus-grant";

    private final Contracts contracts;
    private final CreditLedger ledger;
    private final Timers timers;
    private final Clock clock;

    GrantCredits(Contracts contracts, CreditLedger ledger, Timers timers, Clock clock) {
        this.contracts = contracts;
        this.ledger = ledger;
        this.timers = timers;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes ContractInForce begun) {
        grant(begun.contract().id());
    }

    /** Grants what is due by today and not granted yet, each year with its own day, however late it is looked at. */
    @Transactional
    public void grant(UUID contractId) {
        var contract = contracts.findById(contractId);
        contract.items()
                .packs()
                .creditsPerYear()
                .ifPresent(credits -> grant(contract, credits, BusinessDate.of(clock.instant())));
    }

    private void grant(Contract contract, int credits, LocalDate today) {
        var activatedOn = contract.term().orElseThrow().activatedOn();
        var year = 0;
        var startsOn = activatedOn;
        while (!startsOn.isAfter(today) && contract.isInForceOn(startsOn)) {
            var source = "grant/" + contract.id() + "/" + startsOn;
            ledger.issue(contract.customerId(), new Issue(CreditOrigin.GRANTED, source, credits), startsOn);
            year++;
            startsOn = activatedOn.plusYears(year);
        }
        if (contract.isInForceOn(startsOn)) {
            timers.set(new Timer(TIMER, contract.id(), BusinessDate.beginningOf(startsOn)));
        }
    }
}
