package com.cegidlife.ticket.entitlement;

import com.cegidlife.events.AccountChanged;
import com.cegidlife.servicekit.inbox.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps whether a user's access account is open (R11.1), and where its user is written to. */
@ApplicationScoped
public class RecordAccount {

    private static final String CONSUMER = "entitlement/record-account";

    private final Inbox inbox;
    private final Accounts accounts;

    RecordAccount(Inbox inbox, Accounts accounts) {
        this.inbox = inbox;
        this.accounts = accounts;
    }

    /** What is older than what is known changes nothing. */
    @Transactional
    public void record(UUID eventId, AccountChanged changed) {
        if (!inbox.isNew(CONSUMER, eventId)) {
            return;
        }
        var account = accounts.toChange(changed.userId()).orElseGet(() -> new Account(changed.userId()));
        account.take(changed);
        accounts.persist(account);
    }
}
