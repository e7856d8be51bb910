package com.cegidlife.ticket.desk.timer;

import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import com.cegidlife.ticket.desk.CloseSilentTicket;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks at a resolved ticket when the time for an answer is over. */
@ApplicationScoped
class SilenceTimer implements TimerHandler {

    private final CloseSilentTicket closeSilentTicket;

    SilenceTimer(CloseSilentTicket closeSilentTicket) {
        this.closeSilentTicket = closeSilentTicket;
    }

    @Override
    public String kind() {
        return CloseSilentTicket.TIMER;
    }

    @Override
    public void fire(Timer timer) {
        closeSilentTicket.closeIfSilent(timer.subject());
    }
}
