package com.cegidlife.ticket.entitlement;

import com.cegidlife.events.AccountChanged;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.TicketProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Whether a user's access account is open (R11.1). */
@Entity
@Table(name = "accounts")
public class Account {

    @Id
    @Column(name = "user_id")
    private UUID userId;

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
        open = account.open();
    }

    /** @throws Refusal when the account was removed */
    void mustBeOpen() {
        if (!open) {
            throw new Refusal(TicketProblem.ACCOUNT_CLOSED);
        }
    }
}
