package com.cegidlife.events;

import java.util.UUID;

/**
 * The whole state of an access account (R11.1). A user belongs to one customer for ever (R11.2).
 *
 * @param userId the {@code sub} claim of the user's tokens
 * @param open false once the account was removed
 * @param version of the account, rising by one at every change
 */
@EventType("com.cegidlife.billing.account-changed.v1")
public record AccountChanged(UUID userId, UUID customerId, String displayName, String email, boolean open, long version)
        implements AccountEvent {

    @Override
    public String key() {
        return userId.toString();
    }
}
