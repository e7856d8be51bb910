package com.cegidlife.billing.contract;

import com.cegidlife.billing.customer.CustomerRenamed;
import com.cegidlife.billing.customer.Customers;
import com.cegidlife.events.ContractActivated;
import com.cegidlife.events.EntitlementsChanged;
import com.cegidlife.servicekit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells the other services what a customer may use, each time it changes (R3.1). */
@ApplicationScoped
class PublishEntitlements {

    private final Customers customers;
    private final Contracts contracts;
    private final Outbox outbox;
    private final Event<EntitlementsChanged> changes;

    PublishEntitlements(Customers customers, Contracts contracts, Outbox outbox, Event<EntitlementsChanged> changes) {
        this.customers = customers;
        this.contracts = contracts;
        this.outbox = outbox;
        this.changes = changes;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void publish(ContractActivated activated) {
        outbox.add(activated);
        publish(activated.customerId());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void publish(@Observes CustomerRenamed renamed) {
        publish(renamed.customerId());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void publish(@Observes TermChanged changed) {
        publish(changed.customerId());
    }

    /** To the other services after the commit, and at once to what follows it within this one. */
    private void publish(UUID customerId) {
        var entitlements = entitlementsOf(customerId);
        outbox.add(entitlements);
        changes.fire(entitlements);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void publish(Contract changed) {
        publish(changed.customerId());
    }

    /** The version comes first: it locks the customer, so that no other contract changes in between. */
    private EntitlementsChanged entitlementsOf(UUID customerId) {
        var version = customers.nextEntitlementsVersion(customerId);
        var inForce =
                contracts.inForceOf(customerId).stream().map(Contract::entitled).toList();
        return new EntitlementsChanged(customerId, customers.get(customerId).name(), version, inForce);
    }
}
