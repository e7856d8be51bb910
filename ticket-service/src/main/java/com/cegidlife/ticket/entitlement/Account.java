package com.cegidlife.ticket.entitlement;

import com.cegidlife.events.AccountChanged;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.TicketProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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
        open = account.open();
        customerId = account.customerId();
        displayName = account.displayName();
        email = account.email();
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
