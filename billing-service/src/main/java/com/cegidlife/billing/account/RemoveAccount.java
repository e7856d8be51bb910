package com.cegidlife.billing.account;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.outbox.Outbox;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Removes the access account of a named user on the customer's instruction (R11.1). The account's history stays. */
@ApplicationScoped
public class RemoveAccount {

    private final Accounts accounts;
    private final Outbox outbox;
    private final ProvisionAccount provisionAccount;
    private final Audit audit;

    RemoveAccount(Accounts accounts, Outbox outbox, ProvisionAccount provisionAccount, Audit audit) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.provisionAccount = provisionAccount;
        this.audit = audit;
    }

    /**
     * Removing a removed account changes nothing, whatever the version.
     *
     * @param version of the account as the caller read it
     * @param actorId who removes it
     * @throws Refusal {@code not-found} when the customer has no such account, or when it has changed since
     */
    @Transactional
    public Account remove(UUID customerId, UUID userId, long version, UUID actorId) {
        var account = accounts.toChange(userId)
                .filter(candidate -> candidate.customerId().equals(customerId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        if (account.isOpen()) {
            Versions.mustMatch(account.version(), version);
            account.remove();
            outbox.add(account.changed());
            provisionAccount.soon(account);
            audit.record(new Decision(actorId, "remove-account", "account/" + userId, null, "open", "removed"));
        }
        return account;
    }
}
