package com.cegidlife.learning.bot.timer;

import com.cegidlife.learning.bot.ForgetConversation;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets conversations be forgotten in time. */
@ApplicationScoped
class ForgottenConversations implements TimerHandler {

    private final ForgetConversation forgetConversation;

    ForgottenConversations(ForgetConversation forgetConversation) {
        this.forgetConversation = forgetConversation;
    }

    @Override
    public String kind() {
        return ForgetConversation.TIMER;
    }

    @Override
    public void fire(Timer timer) {
        forgetConversation.forget(timer.subject());
    }
}
