package com.cegidlife.ticket.entitlement;

import java.util.UUID;

/**
 * A person to write to.
 *
 * @param name as billing shows it
 * @param email as billing told it; whether mails arrive there is not known
 */
public record Addressee(UUID userId, UUID customerId, String name, String email) {}
