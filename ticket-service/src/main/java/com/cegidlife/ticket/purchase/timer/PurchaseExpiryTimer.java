package com.cegidlife.ticket.purchase.timer;

import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import com.cegidlife.ticket.purchase.ExpirePurchase;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks at a purchase when the time to confirm it is over. */
@ApplicationScoped
class PurchaseExpiryTimer implements TimerHandler {

    private final ExpirePurchase expirePurchase;

    PurchaseExpiryTimer(ExpirePurchase expirePurchase) {
        this.expirePurchase = expirePurchase;
    }

    @Override
    public String kind() {
        return ExpirePurchase.TIMER;
    }

    @Override
    public void fire(Timer timer) {
        expirePurchase.expireIfOverdue(timer.subject());
    }
}
