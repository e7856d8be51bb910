package com.cegidlife.billing.subscription.timer;

import com.cegidlife.billing.contract.Contracts;
import com.cegidlife.billing.subscription.ProvideOrdered;
import com.cegidlife.billing.subscription.ScheduleProvision;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** The day has come on which a contract gives something more, or no longer. */
@ApplicationScoped
class ProvideOrderedOnTime implements TimerHandler {

    private final Contracts contracts;
    private final ProvideOrdered provideOrdered;

    ProvideOrderedOnTime(Contracts contracts, ProvideOrdered provideOrdered) {
        this.contracts = contracts;
        this.provideOrdered = provideOrdered;
    }

    @Override
    public String kind() {
        return ScheduleProvision.TIMER;
    }

    @Override
    public void fire(Timer timer) {
        provideOrdered.provide(contracts.toChange(timer.subject()));
    }
}
