package com.cegidlife.billing.contract;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Puts a contract in force on the day its access codes are communicated (R19.1). */
@ApplicationScoped
public class ActivateContract {

    private final Contracts contracts;
    private final PublishEntitlements publishEntitlements;
    private final Event<ContractInForce> inForce;
    private final Audit audit;
    private final Clock clock;

    ActivateContract(
            Contracts contracts,
            PublishEntitlements publishEntitlements,
            Event<ContractInForce> inForce,
            Audit audit,
            Clock clock) {
        this.contracts = contracts;
        this.publishEntitlements = publishEntitlements;
        this.inForce = inForce;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param version of the contract as the caller read it
     * @param codesCommunicatedOn in Europe/Paris; empty for today
     * @param actorId who activates it
     * @throws Refusal when it has changed since, may not be activated, or something ordered has no price (D19)
     */
    @Transactional
    public Contract activate(String number, long version, Optional<LocalDate> codesCommunicatedOn, UUID actorId) {
        var contract = contracts.toChange(number);
        Versions.mustMatch(contract.version(), version);
        var before = contract.state();
        var today = BusinessDate.of(clock.instant());
        var activated = contract.activate(codesCommunicatedOn.orElse(today), today);
        inForce.fire(new ContractInForce(contract));
        publishEntitlements.publish(activated);
        audit.record(new Decision(
                actorId,
                "activate-contract",
                "contract/" + number,
                null,
                before.name(),
                contract.state().name()));
        return contract;
    }
}
