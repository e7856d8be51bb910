package com.cegidlife.availability.environment;

import com.cegidlife.events.EntitlementsChanged.EntitledEnvironment;
import com.cegidlife.events.EnvironmentKind;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Lets the suite's own services be watched and shown like what customers have (R6.6); those left out leave force. */
@ApplicationScoped
class FollowOwnServices {

    private final Customers customers;
    private final Environments environments;
    private final OwnServicesSettings settings;
    private final Clock clock;

    FollowOwnServices(Customers customers, Environments environments, OwnServicesSettings settings, Clock clock) {
        this.customers = customers;
        this.environments = environments;
        this.settings = settings;
        this.clock = clock;
    }

    /** Several replicas may start at once: who comes second finds the publisher's row and waits. */
    @Transactional
    void follow(@Observes StartupEvent started) {
        var own = settings.environments().orElse(List.of()).stream().map(this::service).toList();
        if (own.isEmpty() && customers.findByIdOptional(settings.customerId()).isEmpty()) {
            return;
        }
        var publisher = customers.itself(settings.customerId(), settings.customerName());
        own.forEach(service -> {
            var environment = environments
                    .findByIdOptional(service.environmentId())
                    .orElseGet(() -> new Environment(service.environmentId(), publisher));
            environment.follow(service);
            environments.persist(environment);
        });
        environments.of(publisher.id()).stream()
                .filter(environment -> own.stream()
                        .noneMatch(service -> service.environmentId().equals(environment.id())))
                .forEach(environment -> environment.leaveForce(clock.instant()));
    }

    private EntitledEnvironment service(String text) {
        var parts = text.split("=", 2);
        if (parts.length < 2) {
            throw new IllegalStateException("cegidlife.own-services.environments: expected name=id: " + text);
        }
        return new EntitledEnvironment(
                UUID.fromString(parts[1].strip()),
                parts[0].strip(),
                EnvironmentKind.PRODUCTION,
                settings.product());
    }
}
