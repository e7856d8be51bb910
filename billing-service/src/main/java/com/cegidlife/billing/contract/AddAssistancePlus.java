package com.cegidlife.billing.contract;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Gives a holder of Cegid Care the Assistance+ pack alone, on the oldest of its contracts that includes Cegid Care (R17.4). The
 * pack's years run from today (D21), and it ends with that contract, whose term it does not change (R17.5, R20.3).
 */
@ApplicationScoped
public class AddAssistancePlus {

    private final Contracts contracts;
    private final PublishEntitlements publishEntitlements;
    private final Event<AssistancePlusAdded> added;
    private final Clock clock;

    AddAssistancePlus(
            Contracts contracts,
            PublishEntitlements publishEntitlements,
            Event<AssistancePlusAdded> added,
            Clock clock) {
        this.contracts = contracts;
        this.publishEntitlements = publishEntitlements;
        this.added = added;
        this.clock = clock;
    }

    /** @throws Refusal when the customer holds no Cegid Care, or that contract has an Assistance+ pack already */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID customerId, int appointmentsPerYear) {
        var today = BusinessDate.of(clock.instant());
        var contract = contracts.inForceOf(customerId).stream()
                .filter(candidate -> candidate.items().hasCegidCare() && candidate.isInForceOn(today))
                .findFirst()
                .map(candidate -> contracts.toChange(candidate.id()))
                .orElseThrow(() -> new Refusal(PackProblem.ASSISTANCE_PLUS_NEEDS_CEGID_CARE));
        contract.addAssistancePlus(appointmentsPerYear, today);
        publishEntitlements.publish(contract);
        added.fire(new AssistancePlusAdded(contract, appointmentsPerYear, today));
    }
}
