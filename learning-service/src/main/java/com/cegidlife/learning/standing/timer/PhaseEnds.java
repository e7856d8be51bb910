package com.cegidlife.learning.standing.timer;

import com.cegidlife.learning.standing.BeginLearning;
import com.cegidlife.learning.standing.ReviewStanding;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import jakarta.inject.Singleton;

/** Fires when a learning phase ends. */
@Singleton
public class PhaseEnds implements TimerHandler {

    private final ReviewStanding reviewStanding;

    PhaseEnds(ReviewStanding reviewStanding) {
        this.reviewStanding = reviewStanding;
    }

    @Override
    public String kind() {
        return BeginLearning.PHASE_END;
    }

    @Override
    public void fire(Timer timer) {
        reviewStanding.review(timer.subject(), timer.dueAt());
    }
}
