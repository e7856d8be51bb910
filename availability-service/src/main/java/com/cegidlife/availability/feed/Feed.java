package com.cegidlife.availability.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An address at which a program reads, without signing in, what a user's customer may know; good until it is withdrawn. */
@Entity
@Table(name = "feeds")
public class Feed {

    @Id
    private UUID id;

    @Column(name = "customer_id")
    private UUID customerId;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "secret_hash")
    private byte[] secretHash;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Feed() {}

    Feed(UUID id, UUID customerId, UUID userId, Secret secret, Instant createdAt) {
        this.id = id;
        this.customerId = customerId;
        this.userId = userId;
        this.createdAt = createdAt;
        secretHash = secret.hash();
    }

    public UUID id() {
        return id;
    }

    public UUID customerId() {
        return customerId;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
