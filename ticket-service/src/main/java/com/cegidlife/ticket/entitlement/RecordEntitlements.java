package com.cegidlife.ticket.entitlement;

import com.cegidlife.events.EntitlementsChanged;
import com.cegidlife.servicekit.inbox.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps what a customer is entitled to (R3.1). */
@ApplicationScoped
public class RecordEntitlements {

    private static final String CONSUMER = "entitlement/record-entitlements";

    private final Inbox inbox;
    private final Customers customers;

    RecordEntitlements(Inbox inbox, Customers customers) {
        this.inbox = inbox;
        this.customers = customers;
    }

    /** What is older than what is known changes nothing. */
    @Transactional
    public void record(UUID eventId, EntitlementsChanged entitlements) {
        if (!inbox.isNew(CONSUMER, eventId)) {
            return;
        }
        var customer = customers
                .findByIdOptional(entitlements.customerId())
                .orElseGet(() -> new Customer(entitlements.customerId()));
        customer.take(entitlements);
        customers.persist(customer);
    }
}
