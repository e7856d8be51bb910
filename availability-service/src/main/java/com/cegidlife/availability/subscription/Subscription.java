package com.cegidlife.availability.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody who asked to be written to about the public weather (R6.6): nobody else can ask for an address. */
@Entity
@Table(name = "weather_subscriptions")
public class Subscription {

    @Id
    private UUID id;

    private String email;

    private String product;

    /** In each mail, so that whoever has it can end the subscription without more. */
    private String secret;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Subscription() {}

    Subscription(UUID id, Wish wish, String secret, Instant askedAt) {
        this.id = id;
        this.email = wish.email();
        this.product = wish.product().orElse(null);
        this.secret = secret;
        this.askedAt = askedAt;
    }

    /** Nothing more when it is confirmed already. */
    void confirm(Instant now) {
        confirmedAt = confirmedAt == null ? now : confirmedAt;
    }

    /** Nothing more when it has ended already. */
    void end(Instant now) {
        endedAt = endedAt == null ? now : endedAt;
    }

    /** Whether another request for a confirmation is in order, so that nobody can have somebody else flooded. */
    boolean mayBeAskedAgain(Instant now, Duration pause) {
        return confirmedAt == null && !now.isBefore(askedAt.plus(pause));
    }

    void askedAgain(Instant now) {
        askedAt = now;
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    String secret() {
        return secret;
    }

    Optional<String> product() {
        return Optional.ofNullable(product);
    }

    /** What somebody asks for. @param product empty for all of them */
    public record Wish(String email, Optional<String> product) {}
}
