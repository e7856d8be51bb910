package com.cegidlife.billing.account.timer;

import com.cegidlife.billing.account.ProvisionAccount;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks at an account that the identity directory does not know as it is. */
@ApplicationScoped
class AccountIsPending implements TimerHandler {

    private final ProvisionAccount provisionAccount;

    AccountIsPending(ProvisionAccount provisionAccount) {
        this.provisionAccount = provisionAccount;
    }

    @Override
    public String kind() {
        return ProvisionAccount.TIMER;
    }

    @Override
    public void fire(Timer timer) {
        provisionAccount.provision(timer.subject());
    }
}
