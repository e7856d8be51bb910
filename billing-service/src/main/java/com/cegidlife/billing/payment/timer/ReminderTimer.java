package com.cegidlife.billing.payment.timer;

import com.cegidlife.billing.payment.Reminders;
import com.cegidlife.billing.payment.SendReminder;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** The time has come to look whether an invoice is late. */
@ApplicationScoped
class ReminderTimer implements TimerHandler {

    private final SendReminder sendReminder;

    ReminderTimer(SendReminder sendReminder) {
        this.sendReminder = sendReminder;
    }

    @Override
    public String kind() {
        return Reminders.TIMER;
    }

    @Override
    public void fire(Timer timer) {
        sendReminder.send(timer.subject());
    }
}
