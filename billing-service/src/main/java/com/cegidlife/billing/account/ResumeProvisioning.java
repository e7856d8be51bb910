package com.cegidlife.billing.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Looks, at every start, for accounts that were opened while no identity directory was stated. */
@ApplicationScoped
class ResumeProvisioning {

    private final Accounts accounts;
    private final DirectorySettings settings;
    private final Clock clock;

    ResumeProvisioning(Accounts accounts, DirectorySettings settings, Clock clock) {
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    void start(@Observes StartupEvent event) {
        if (settings.url().isPresent()) {
            accounts.provisionPending(ProvisionAccount.TIMER, clock.instant());
        }
    }
}
