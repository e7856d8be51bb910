package com.cegidlife.learning.websession;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** That a user wants to come to a live web session: with a seat, or waiting for one. */
@Entity
@Table(name = "web_session_registrations")
public class Registration {

    @Id
    private UUID id;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "customer_id")
    private UUID customerId;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    private long position;

    @Column(name = "registered_at")
    private Instant registeredAt;

    private Boolean attended;

    protected Registration() {}

    Registration(UUID id, UUID sessionId, UUID userId, UUID customerId) {
        this.id = id;
        this.sessionId = sessionId;
        this.userId = userId;
        this.customerId = customerId;
        this.state = RegistrationState.CANCELLED;
    }

    /** Comes, behind everybody who came before. */
    void come(boolean seated, long place, Instant now) {
        state = seated ? RegistrationState.REGISTERED : RegistrationState.WAITING;
        position = place;
        registeredAt = now;
    }

    void cancel() {
        state = RegistrationState.CANCELLED;
    }

    boolean isActive() {
        return state != RegistrationState.CANCELLED;
    }

    UUID sessionId() {
        return sessionId;
    }

    public UUID userId() {
        return userId;
    }

    public UUID customerId() {
        return customerId;
    }

    public RegistrationState state() {
        return state;
    }

    /** Rises in the order in which people registered. */
    public long position() {
        return position;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** Empty until it is recorded. */
    public Optional<Boolean> attended() {
        return Optional.ofNullable(attended);
    }
}
