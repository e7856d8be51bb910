package com.cegidlife.ticket.entitlement;

import com.cegidlife.events.AccountChanged;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.TicketProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A user's access account: whether it is open (R11.1), and where its user is written to. */
@Entity
@Table(name = "accounts")
public class Account {

    @Id
    @Column(name = "user_id")
    private UUID userId;

    private boolean open;

    /** Null, as name and address are, in rows that are older than these columns, until billing tells of the account again. */
    @Column(name = "customer_id")
    private UUID customerId;

    @Column(name = "display_name")
    private String displayName;

    private String email;

    /** Since when name and address are gone for good. */
    @Column(name = "erased_at")
    private Instant erasedAt;

    /** Of billing's description, not of this row. */
    private long version;

    protected Account() {}

    Account(UUID userId) {
        this.userId = userId;
    }

    /** An account that billing has not told of yet, and that is taken for open. */
    static Account untold(UUID userId) {
        var account = new Account(userId);
        account.open = true;
        return account;
    }

    /** Takes over what billing says; what is not newer than what is known changes nothing. */
    void take(AccountChanged account) {
        if (account.version() <= version) {
            return;
        }
        version = account.version();
        open = account.open();
        customerId = account.customerId();
        if (erasedAt == null) {
            displayName = account.displayName();
            email = account.email();
        }
    }

    /**
     * Forgets the user's name and address, whatever billing tells later.
     *
     * @return the address that was known
     */
    Optional<String> erase(Instant now) {
        var address = Optional.ofNullable(email);
        displayName = null;
        email = null;
        erasedAt = now;
        return address;
    }

    /** The customer that the user belongs to; empty when billing has not told yet. */
    Optional<UUID> customerId() {
        return Optional.ofNullable(customerId);
    }

    /** @throws Refusal when the account was removed */
    void mustBeOpen() {
        if (!open) {
            throw new Refusal(TicketProblem.ACCOUNT_CLOSED);
        }
    }

    /** How to write to the user; empty when the account was removed, or the address is not known. */
    Optional<Addressee> addressee() {
        return open && email != null
                ? Optional.of(new Addressee(userId, customerId, displayName, email))
                : Optional.empty();
    }
}
