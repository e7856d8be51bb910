package com.cegidlife.ticket.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who customers' users are, as far as billing has told. */
@ApplicationScoped
public class Identities {

    private final Accounts accounts;

    Identities(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The customer that a user belongs to (R11.2). */
    public Optional<UUID> customerOf(UUID userId) {
        return accounts.findByIdOptional(userId).flatMap(Account::customerId);
    }

    /**
     * Forgets a user's name and address for good: what billing tells of the account later does not bring them back.
     *
     * @return the address that was known
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<String> erase(UUID userId, Instant now) {
        var account = accounts.toChange(userId).orElseGet(() -> Account.untold(userId));
        accounts.persist(account);
        return account.erase(now);
    }
}
