package com.cegidlife.ticket.survey.timer;

import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import com.cegidlife.ticket.survey.AskSatisfaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks at a survey when it is time to ask. */
@ApplicationScoped
class SurveyTimer implements TimerHandler {

    private final AskSatisfaction askSatisfaction;

    SurveyTimer(AskSatisfaction askSatisfaction) {
        this.askSatisfaction = askSatisfaction;
    }

    @Override
    public String kind() {
        return AskSatisfaction.TIMER;
    }

    @Override
    public void fire(Timer timer) {
        askSatisfaction.ask(timer.subject());
    }
}
