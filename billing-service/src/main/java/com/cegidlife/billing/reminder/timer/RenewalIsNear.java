package com.cegidlife.billing.reminder.timer;

import com.cegidlife.billing.reminder.RemindOfRenewal;
import com.cegidlife.billing.reminder.ReminderTimers;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks at a contract some months before it is renewed. */
@ApplicationScoped
class RenewalIsNear implements TimerHandler {

    private final RemindOfRenewal remindOfRenewal;

    RenewalIsNear(RemindOfRenewal remindOfRenewal) {
        this.remindOfRenewal = remindOfRenewal;
    }

    @Override
    public String kind() {
        return ReminderTimers.KIND;
    }

    @Override
    public void fire(Timer timer) {
        remindOfRenewal.remind(timer.subject());
    }
}
