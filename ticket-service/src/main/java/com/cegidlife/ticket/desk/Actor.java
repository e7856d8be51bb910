package com.cegidlife.ticket.desk;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * Who asks or writes.
 *
 * @param userId null for the system
 */
@Embeddable
public record Actor(@Enumerated(EnumType.STRING) ActorKind kind, UUID userId) {

    /** The suite itself, acting on what other services tell. */
    public static final Actor SYSTEM = new Actor(ActorKind.SYSTEM, null);

    /** A customer's user. */
    public static Actor user(UUID userId) {
        return new Actor(ActorKind.USER, userId);
    }

    /** One of the publisher's staff. */
    public static Actor agent(UUID userId) {
        return new Actor(ActorKind.AGENT, userId);
    }

    public boolean isOfTheCustomer() {
        return kind == ActorKind.USER;
    }
}
