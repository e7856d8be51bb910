package com.cegidlife.billing.credit.timer;

import com.cegidlife.billing.credit.GrantCredits;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks at a Service+ pack when a year of it begins. */
@ApplicationScoped
class YearBegins implements TimerHandler {

    private final GrantCredits grantCredits;

    YearBegins(GrantCredits grantCredits) {
        this.grantCredits = grantCredits;
    }

    @Override
    public String kind() {
        return GrantCredits.TIMER;
    }

    @Override
    public void fire(Timer timer) {
        grantCredits.grant(timer.subject());
    }
}
