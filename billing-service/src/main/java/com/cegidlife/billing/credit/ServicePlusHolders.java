package com.cegidlife.billing.credit;

import com.cegidlife.billing.contract.Contracts;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Who holds a Service+ pack, without which nobody buys unit credits or pays in credits (R18.3, R18.4). */
@ApplicationScoped
public class ServicePlusHolders {

    private final Contracts contracts;

    ServicePlusHolders(Contracts contracts) {
        this.contracts = contracts;
    }

    /** Whether a contract of the customer gives the pack on a day, Europe/Paris. */
    public boolean include(UUID customerId, LocalDate day) {
        return contracts.inForceOf(customerId).stream()
                .anyMatch(contract -> contract.isInForceOn(day)
                        && contract.items().packs().creditsPerYear().isPresent());
    }

    /** @throws Refusal when it does not */
    public void mustInclude(UUID customerId, LocalDate day) {
        if (!include(customerId, day)) {
            throw new Refusal(CreditProblem.UNIT_CREDITS_NEED_SERVICE_PLUS);
        }
    }
}
