package com.cegidlife.billing.account;

import com.cegidlife.billing.Stored;
import com.cegidlife.billing.customer.Customers;
import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.outbox.Outbox;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.LongSupplier;

/** Opens the access account of a named user on the customer's instruction, or corrects whom it is for (R11.1). */
@ApplicationScoped
public class OpenAccount {

    private final Customers customers;
    private final Accounts accounts;
    private final Outbox outbox;
    private final ProvisionAccount provisionAccount;
    private final Audit audit;

    OpenAccount(Customers customers, Accounts accounts, Outbox outbox, ProvisionAccount provisionAccount, Audit audit) {
        this.customers = customers;
        this.accounts = accounts;
        this.outbox = outbox;
        this.provisionAccount = provisionAccount;
        this.audit = audit;
    }

    /**
     * Opening an open account for the same holder changes nothing.
     *
     * @param expectedVersion the version the caller has read; asked only when a known account is to be changed
     * @throws Refusal when the customer is not registered, the user belongs to another one (R11.2), or the account has
     *     changed since
     */
    @Transactional
    public Stored<Account> open(AccountOrder order, LongSupplier expectedVersion) {
        var known = accounts.toChange(order.userId());
        if (known.isEmpty()) {
            var customer = customers.get(order.customerId());
            var account = new Account(order.userId(), customer.id(), order.holder());
            accounts.persist(account);
            tell(account, order.actorId(), null);
            return new Stored<>(account, true);
        }
        var account = known.get();
        account.mustBelongTo(order.customerId());
        if (!account.isOpenFor(order.holder())) {
            Versions.mustMatch(account.version(), expectedVersion.getAsLong());
            var before = stateOf(account);
            account.openFor(order.holder());
            tell(account, order.actorId(), before);
        }
        return new Stored<>(account, false);
    }

    private void tell(Account account, UUID actorId, String before) {
        outbox.add(account.changed());
        provisionAccount.soon(account);
        audit.record(
                new Decision(actorId, "open-account", "account/" + account.userId(), null, before, stateOf(account)));
    }

    private static String stateOf(Account account) {
        return account.isOpen() ? "open" : "removed";
    }

    /**
     * An instruction to open an account.
     *
     * @param actorId who carries it out
     */
    public record AccountOrder(UUID customerId, UUID userId, AccountHolder holder, UUID actorId) {}
}
