package com.cegidlife.ticket.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Which Assistance+ packs customers hold, as billing last said (R17.1, R17.4). */
@ApplicationScoped
public class AssistancePacks {

    private static final Comparator<AssistancePack> OLDEST_FIRST =
            Comparator.comparing(AssistancePack::activatedOn).thenComparing(AssistancePack::contractId);

    private final Customers customers;

    AssistancePacks(Customers customers) {
        this.customers = customers;
    }

    /** The packs of the customer's contracts in force, the longest activated first; none for an unknown customer. */
    @Transactional
    public List<AssistancePack> of(UUID customerId) {
        return customers.findByIdOptional(customerId).stream()
                .flatMap(customer -> customer.assistancePacks().stream())
                .sorted(OLDEST_FIRST)
                .toList();
    }
}
