package com.cegidlife.billing.account;

import com.cegidlife.billing.BillingProblem;
import com.cegidlife.billing.account.IdentityDirectory.DirectoryUser;
import com.cegidlife.events.AccountChanged;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The access account of a named user (R11.1). Opened on the customer's instruction, then removed, and perhaps opened
 * again; it stays with its customer for ever (R11.2).
 */
@Entity
@Table(name = "accounts")
public class Account {

    @Id
    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "customer_id")
    private UUID customerId;

    @Embedded
    private AccountHolder holder;

    private boolean open;

    /** Rises under the row's lock: see {@link Accounts#toChange}. */
    private long version;

    @Column(name = "provisioned_version", insertable = false, updatable = false)
    private long provisionedVersion;

    @Column(name = "provisioned_at", insertable = false, updatable = false)
    private Instant provisionedAt;

    protected Account() {}

    Account(UUID userId, UUID customerId, AccountHolder holder) {
        this.userId = userId;
        this.customerId = customerId;
        this.holder = holder;
        open = true;
        version = 1;
    }

    /** @throws Refusal when the user belongs to another customer */
    void mustBelongTo(UUID customer) {
        if (!customerId.equals(customer)) {
            throw new Refusal(BillingProblem.USER_OF_ANOTHER_CUSTOMER).with("userId", userId);
        }
    }

    boolean isOpenFor(AccountHolder candidate) {
        return open && holder.equals(candidate);
    }

    void openFor(AccountHolder newHolder) {
        holder = newHolder;
        open = true;
        version++;
    }

    void remove() {
        open = false;
        version++;
    }

    AccountChanged changed() {
        return new AccountChanged(userId, customerId, holder.displayName(), holder.email(), open, version);
    }

    DirectoryUser inDirectory() {
        return new DirectoryUser(userId, customerId, holder, open);
    }

    /** Whether the identity directory knows the account as it is now. */
    public boolean isProvisioned() {
        return provisionedVersion == version;
    }

    /** When the identity directory was told of it last; empty before the first time. */
    public Optional<Instant> provisionedAt() {
        return Optional.ofNullable(provisionedAt);
    }

    /** The {@code sub} claim of the user's tokens. */
    public UUID userId() {
        return userId;
    }

    public UUID customerId() {
        return customerId;
    }

    public AccountHolder holder() {
        return holder;
    }

    /** False once it was removed. */
    public boolean isOpen() {
        return open;
    }

    /** Rises by one at every change. */
    public long version() {
        return version;
    }
}
