package com.cegidlife.availability.webhook;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An address to which the weather of a customer is posted each time it changes. One that does not take it is tried again
 * ever more rarely, and given up after twelve times in a row, two days; then only its owner revives it.
 */
@Entity
@Table(name = "webhooks")
public class Webhook {

    private static final int MOST_FAILURES = 12;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int GONE = 410;

    @Id
    private UUID id;

    @Column(name = "customer_id")
    private UUID customerId;

    @Column(name = "user_id")
    private UUID userId;

    private String url;

    private String secret;

    @Column(name = "created_at")
    private Instant createdAt;

    /** Written by statements of {@link Webhooks} alone. */
    @Column(insertable = false, updatable = false)
    private String position;

    @Column(name = "looked_at")
    private Instant lookedAt;

    private String fingerprint;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    private int failures;

    @Column(name = "died_at")
    private Instant diedAt;

    @Version
    private long version;

    protected Webhook() {}

    Webhook(UUID id, UUID customerId, UUID userId, String url, String secret, Instant now) {
        this.id = id;
        this.customerId = customerId;
        this.userId = userId;
        this.url = url;
        this.secret = secret;
        this.createdAt = now;
        this.lookedAt = Instant.EPOCH;
        this.nextAttemptAt = now;
    }

    /** Nothing is posted when the weather is the one that was posted last. */
    boolean knows(String weather) {
        return weather.equals(fingerprint);
    }

    /** The weather has not changed. */
    void undisturbed(Instant now) {
        failures = 0;
        nextAttemptAt = now;
    }

    void delivered(String weather, Instant now) {
        fingerprint = weather;
        failures = 0;
        nextAttemptAt = now;
    }

    /** @param status that was answered; empty when there was no answer */
    void failed(Optional<Integer> status, Instant now) {
        failures++;
        if (failures >= MOST_FAILURES || status.filter(code -> code == GONE).isPresent()) {
            diedAt = now;
        }
        nextAttemptAt = now.plus(pause());
    }

    private Duration pause() {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, MOST_FAILURES));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** @throws Refusal {@code webhook-alive} */
    void revive(Instant now) {
        if (diedAt == null) {
            throw new Refusal(WebhookProblem.WEBHOOK_ALIVE);
        }
        diedAt = null;
        failures = 0;
        fingerprint = null;
        nextAttemptAt = now;
        lookedAt = Instant.EPOCH;
    }

    public UUID id() {
        return id;
    }

    UUID customerId() {
        return customerId;
    }

    public String url() {
        return url;
    }

    String secret() {
        return secret;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** How often it failed in a row. */
    public int failures() {
        return failures;
    }

    /** Empty while it is posted to. */
    public Optional<Instant> diedAt() {
        return Optional.ofNullable(diedAt);
    }
}
