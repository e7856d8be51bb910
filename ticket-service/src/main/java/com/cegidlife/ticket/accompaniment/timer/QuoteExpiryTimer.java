package com.cegidlife.ticket.accompaniment.timer;

import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import com.cegidlife.ticket.accompaniment.ExpireQuote;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks at a quote when its last day is over. */
@ApplicationScoped
class QuoteExpiryTimer implements TimerHandler {

    private final ExpireQuote expireQuote;

    QuoteExpiryTimer(ExpireQuote expireQuote) {
        this.expireQuote = expireQuote;
    }

    @Override
    public String kind() {
        return ExpireQuote.TIMER;
    }

    @Override
    public void fire(Timer timer) {
        expireQuote.expireIfOverdue(timer.subject());
    }
}
