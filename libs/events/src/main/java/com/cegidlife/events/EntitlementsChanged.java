package com.cegidlife.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything a customer is entitled to from now on (R3.1); replaces what was published before with a lower version.
 *
 * @param version of the customer, rising by one at every change
 * @param contracts the contracts in force; empty when none is
 */
@EventType("com.cegidlife.billing.entitlements-changed.v1")
public record EntitlementsChanged(UUID customerId, String customerName, long version, List<EntitledContract> contracts)
        implements EntitlementEvent {

    @Override
    public String key() {
        return customerId.toString();
    }

    /**
     * A contract in force.
     *
     * @param cegidCare whether it includes the Cegid Care service level
     * @param products codes of the products ordered
     * @param namedUsers how many named users were ordered
     * @param startsOn first day, Europe/Paris
     * @param endsOn day the running term ends, Europe/Paris; empty while unknown
     */
    public record EntitledContract(
            UUID contractId,
            String contractNumber,
            boolean cegidCare,
            List<String> products,
            int namedUsers,
            LocalDate startsOn,
            Optional<LocalDate> endsOn,
            List<EntitledEnvironment> environments) {}

    /** An environment that the contract provides, on which one product runs. */
    public record EntitledEnvironment(UUID environmentId, String name, EnvironmentKind kind, String product) {}
}
