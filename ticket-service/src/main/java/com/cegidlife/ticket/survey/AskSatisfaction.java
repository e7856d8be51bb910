package com.cegidlife.ticket.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Asks whoever asked for a closed ticket by mail how satisfied they are, once, unless they have said so already. */
@ApplicationScoped
public class AskSatisfaction {

    /** The timer that asks to look whether to write. */
    public static final String TIMER = "satisfaction-survey";

    private final Surveys surveys;
    private final SurveyedPeople people;
    private final Clock clock;

    AskSatisfaction(Surveys surveys, SurveyedPeople people, Clock clock) {
        this.surveys = surveys;
        this.people = people;
        this.clock = clock;
    }

    /** Does nothing when the survey was answered or withdrawn, or went with its ticket. */
    @Transactional
    public void ask(UUID surveyId) {
        surveys.findByIdOptional(surveyId, LockModeType.PESSIMISTIC_WRITE)
                .filter(survey -> survey.ask(clock.instant()))
                .ifPresent(people::write);
    }
}
