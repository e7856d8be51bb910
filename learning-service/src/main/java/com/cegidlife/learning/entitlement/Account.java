package com.cegidlife.learning.entitlement;

import com.cegidlife.events.AccountChanged;
import com.cegidlife.learning.LearningProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** The access account of a user, as billing last described it (R11.1). */
@Entity
@Table(name = "accounts")
public class Account {

    @Id
    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "customer_id")
    private UUID customerId;

    @Column(name = "display_name")
    private String displayName;

    private String email;

    private boolean open;

    /** Of billing's description, not of this row. */
    private long version;

    protected Account() {}

    Account(UUID userId) {
        this.userId = userId;
    }

    /** Takes over what billing says; what is not newer than what is known changes nothing. */
    void take(AccountChanged account) {
        if (account.version() <= version) {
            return;
        }
        version = account.version();
        customerId = account.customerId();
        displayName = account.displayName();
        email = account.email();
        open = account.open();
    }

    /** Whether the account gives access as a user of this customer. */
    boolean isOpenFor(UUID customer) {
        return open && customerId.equals(customer);
    }

    /** @throws Refusal when the account was removed */
    void mustBeOpen() {
        if (!open) {
            throw new Refusal(LearningProblem.ACCOUNT_CLOSED).with("userId", userId);
        }
    }

    public UUID userId() {
        return userId;
    }

    /** The customer that the user belongs to for ever (R11.2). */
    public UUID customerId() {
        return customerId;
    }

    /** As billing last wrote it. */
    public String displayName() {
        return displayName;
    }

    /** Where mails reach the user; empty while billing has not told it, and once the account was removed. */
    public Optional<String> email() {
        return Optional.of(email).filter(address -> open && !address.isBlank());
    }
}
