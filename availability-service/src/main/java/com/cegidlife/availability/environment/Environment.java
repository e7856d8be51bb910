package com.cegidlife.availability.environment;

import com.cegidlife.events.EntitlementsChanged.EntitledEnvironment;
import com.cegidlife.events.EnvironmentKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An environment that a contract provides to a customer. It appears with the entitlements, follows them, and goes out
 * of force when no contract names it any more; its outages stay.
 */
@Entity
@Table(name = "environments")
public class Environment {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    private String name;

    @Enumerated(EnumType.STRING)
    private EnvironmentKind kind;

    private String product;

    @Column(name = "in_force")
    private boolean inForce;

    @Column(name = "left_force_at")
    private Instant leftForceAt;

    @Column(name = "silence_tolerance_seconds")
    private Integer silenceToleranceSeconds;

    protected Environment() {}

    Environment(UUID id, Customer customer) {
        this.id = id;
        this.customer = customer;
    }

    void follow(EntitledEnvironment entitled) {
        name = entitled.name();
        kind = entitled.kind();
        product = entitled.product();
        inForce = true;
        leftForceAt = null;
    }

    /** Changes nothing when it is out of force already. */
    void leaveForce(Instant now) {
        leftForceAt = inForce ? now : leftForceAt;
        inForce = false;
    }

    /** @param tolerance at least a second; empty for the one of the service */
    public void tolerateSilence(Optional<Duration> tolerance) {
        silenceToleranceSeconds = tolerance
                .map(length -> Math.toIntExact(length.toSeconds()))
                .orElse(null);
    }

    /** Without a result for longer than this its state is unknown (D12); empty for the one of the service. */
    public Optional<Duration> silenceTolerance() {
        return Optional.ofNullable(silenceToleranceSeconds).map(Duration::ofSeconds);
    }

    public UUID id() {
        return id;
    }

    public Customer customer() {
        return customer;
    }

    public String name() {
        return name;
    }

    public EnvironmentKind kind() {
        return kind;
    }

    public String product() {
        return product;
    }

    public boolean inForce() {
        return inForce;
    }
}
