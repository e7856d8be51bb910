package com.cegidlife.billing.billingrun.timer;

import com.cegidlife.billing.billingrun.ArmBilling;
import com.cegidlife.billing.billingrun.BillAtOnce;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** Something has become due today. */
@ApplicationScoped
class DueTimer implements TimerHandler {

    private final BillAtOnce billAtOnce;

    DueTimer(BillAtOnce billAtOnce) {
        this.billAtOnce = billAtOnce;
    }

    @Override
    public String kind() {
        return ArmBilling.TIMER;
    }

    @Override
    public void fire(Timer timer) {
        billAtOnce.bill(timer.subject());
    }
}
