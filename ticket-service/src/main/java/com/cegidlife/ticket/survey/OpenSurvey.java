package com.cegidlife.ticket.survey;

import com.cegidlife.events.TicketClosed;
import com.cegidlife.events.TicketClosure;
import com.cegidlife.events.TicketReopened;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.TicketFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;

/**
 * Opens a survey when a ticket is closed, and withdraws it when the ticket is reopened. A merged ticket goes on in another
 * one, whose closing asks; what was never opened, or what the suite asked for itself, nobody can judge.
 */
@ApplicationScoped
class OpenSurvey {

    private final Surveys surveys;
    private final SurveySettings settings;
    private final Timers timers;
    private final Ids ids;

    OpenSurvey(Surveys surveys, SurveySettings settings, Timers timers, Ids ids) {
        this.surveys = surveys;
        this.settings = settings;
        this.timers = timers;
        this.ids = ids;
    }

    void follow(@Observes TicketFact told) {
        switch (told.fact()) {
            case TicketClosed closed
            when closed.closure() != TicketClosure.MERGED
                    && told.ticket().requester().isOfTheCustomer() -> open(told.ticket(), closed.closedAt());
            case TicketReopened reopened ->
                surveys.last(reopened.ticketId()).ifPresent(survey -> survey.withdraw(reopened.reopenedAt()));
            default -> {}
        }
    }

    private void open(Ticket ticket, Instant closedAt) {
        var asked = closedAt.plus(settings.askedAfter());
        var survey = new Survey(ids.next(), ticket, closedAt, asked.plus(settings.answeredWithin()));
        surveys.persist(survey);
        timers.set(new Timer(AskSatisfaction.TIMER, survey.id(), asked));
    }
}
