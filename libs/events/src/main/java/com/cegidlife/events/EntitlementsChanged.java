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
 * @param trainings codes of the learning paths whose training the customer bought (R15.1); empty when none is told of
 */
@EventType("com.cegidlife.billing.entitlements-changed.v1")
public record EntitlementsChanged(
        UUID customerId,
        String customerName,
        long version,
        List<EntitledContract> contracts,
        Optional<List<String>> trainings)
        implements EntitlementEvent {

    /** Entitlements that contracts alone give. */
    public EntitlementsChanged(UUID customerId, String customerName, long version, List<EntitledContract> contracts) {
        this(customerId, customerName, version, contracts, Optional.empty());
    }

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
     * @param assistancePlus the Assistance+ pack; empty when it was not ordered
     * @param servicePlus the Service+ pack; empty when it was not ordered
     */
    public record EntitledContract(
            UUID contractId,
            String contractNumber,
            boolean cegidCare,
            List<String> products,
            int namedUsers,
            LocalDate startsOn,
            Optional<LocalDate> endsOn,
            List<EntitledEnvironment> environments,
            Optional<AssistancePlus> assistancePlus,
            Optional<ServicePlus> servicePlus) {

        /** A contract without packs. */
        public EntitledContract(
                UUID contractId,
                String contractNumber,
                boolean cegidCare,
                List<String> products,
                int namedUsers,
                LocalDate startsOn,
                Optional<LocalDate> endsOn,
                List<EntitledEnvironment> environments) {
            this(
                    contractId,
                    contractNumber,
                    cegidCare,
                    products,
                    namedUsers,
                    startsOn,
                    endsOn,
                    environments,
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** An environment that the contract provides, on which one product runs. */
    public record EntitledEnvironment(UUID environmentId, String name, EnvironmentKind kind, String product) {}

    /**
     * Appointments with the technician in charge of a support ticket (R17.1).
     *
     * @param activatedOn first day of the pack's first year, Europe/Paris (D21)
     * @param appointmentsPerYear how many were bought for each year; those beyond are invoiced (R17.3)
     */
    public record AssistancePlus(LocalDate activatedOn, int appointmentsPerYear) {}

    /**
     * Credits to pay services with (R18.2).
     *
     * @param activatedOn first day of the pack's first year, Europe/Paris
     * @param creditsPerYear how many are granted for each year
     */
    public record ServicePlus(LocalDate activatedOn, int creditsPerYear) {}
}
