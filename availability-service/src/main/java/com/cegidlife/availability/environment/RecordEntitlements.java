package com.cegidlife.availability.environment;

import com.cegidlife.events.EntitlementsChanged;
import com.cegidlife.events.EntitlementsChanged.EntitledEnvironment;
import com.cegidlife.servicekit.inbox.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps the customer's environments as its entitlements say (R3.1). */
@ApplicationScoped
public class RecordEntitlements {

    private static final String CONSUMER = "environment/record-entitlements";

    private final Inbox inbox;
    private final Customers customers;
    private final Environments environments;
    private final Event<EnvironmentFollowed> followed;
    private final Clock clock;

    RecordEntitlements(
            Inbox inbox,
            Customers customers,
            Environments environments,
            Event<EnvironmentFollowed> followed,
            Clock clock) {
        this.inbox = inbox;
        this.customers = customers;
        this.environments = environments;
        this.followed = followed;
        this.clock = clock;
    }

    /** Entitlements older than those known change nothing. */
    @Transactional
    public void record(UUID eventId, EntitlementsChanged entitlements) {
        if (!inbox.isNew(CONSUMER, eventId)) {
            return;
        }
        var customer = customers
                .findByIdOptional(entitlements.customerId())
                .orElseGet(() -> new Customer(entitlements.customerId()));
        if (customer.knows(entitlements)) {
            return;
        }
        customer.take(entitlements);
        customers.persist(customer);
        follow(customer, entitlements);
    }

    private void follow(Customer customer, EntitlementsChanged entitlements) {
        var known =
                environments.of(customer.id()).stream().collect(Collectors.toMap(Environment::id, Function.identity()));
        entitlements.contracts().stream()
                .flatMap(contract -> contract.environments().stream())
                .forEach(entitled -> {
                    var environment = known.remove(entitled.environmentId());
                    followOne(environment == null ? create(entitled, customer) : environment, entitled);
                });
        known.values().forEach(this::release);
    }

    private void followOne(Environment environment, EntitledEnvironment entitled) {
        environment.follow(entitled);
        environments.persist(environment);
        followed.fire(new EnvironmentFollowed(environment));
    }

    private void release(Environment environment) {
        environment.leaveForce(clock.instant());
        followed.fire(new EnvironmentFollowed(environment));
    }

    private static Environment create(EntitledEnvironment entitled, Customer customer) {
        return new Environment(entitled.environmentId(), customer);
    }
}
