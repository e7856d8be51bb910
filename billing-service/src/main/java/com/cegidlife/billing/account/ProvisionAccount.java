package com.cegidlife.billing.account;

import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Carries accounts into the identity directory (R11.1). What is pending is a version in the database and a timer, so that a
 * directory that is away keeps nothing from being opened or removed, and gets everything when it is back.
 */
@ApplicationScoped
public class ProvisionAccount {

    /** The kind of the timers that ask to look at an account. */
    public static final String TIMER = "provision-account";

    private final Accounts accounts;
    private final IdentityDirectory directory;
    private final DirectorySettings settings;
    private final Timers timers;
    private final Clock clock;

    ProvisionAccount(
            Accounts accounts, IdentityDirectory directory, DirectorySettings settings, Timers timers, Clock clock) {
        this.accounts = accounts;
        this.directory = directory;
        this.settings = settings;
        this.timers = timers;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void soon(Account account) {
        if (settings.url().isPresent()) {
            timers.set(new Timer(TIMER, account.userId(), clock.instant()));
        }
    }

    /** Tells the directory what the account is now; one at a time for each account, so that the latest state is told last. */
    @Transactional
    public void provision(UUID userId) {
        accounts.waitForProvisioningOf(userId);
        accounts.findByIdOptional(userId)
                .filter(account -> !account.isProvisioned())
                .ifPresent(account -> {
                    directory.provision(account.inDirectory());
                    accounts.provisioned(account, clock.instant());
                });
    }
}
