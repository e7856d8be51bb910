package com.cegidlife.billing.contract.timer;

import com.cegidlife.billing.contract.SettleTerm;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks at a contract when its period ends. */
@ApplicationScoped
class TermEnds implements TimerHandler {

    private final SettleTerm settleTerm;

    TermEnds(SettleTerm settleTerm) {
        this.settleTerm = settleTerm;
    }

    @Override
    public String kind() {
        return SettleTerm.TIMER;
    }

    @Override
    public void fire(Timer timer) {
        settleTerm.settle(timer.subject());
    }
}
