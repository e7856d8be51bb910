package com.cegidlife.ticket.survey;

import com.cegidlife.events.TicketEvent;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.ChangeTicket;
import com.cegidlife.ticket.desk.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Takes the answer of whoever asked for a ticket; the ticket itself does not change by it. */
@ApplicationScoped
public class GiveSatisfaction {

    private final ChangeTicket changeTicket;
    private final Surveys surveys;

    GiveSatisfaction(ChangeTicket changeTicket, Surveys surveys) {
        this.changeTicket = changeTicket;
        this.surveys = surveys;
    }

    /** @throws Refusal when no survey is open on the ticket, it is another's, or answered already */
    @Transactional
    public Survey give(UUID ticketId, UUID by, Answer answer) {
        changeTicket.alter(ticketId, (ticket, now) -> answered(ticket, by, answer, now));
        return surveys.last(ticketId).orElseThrow();
    }

    private List<TicketEvent> answered(Ticket ticket, UUID by, Answer answer, Instant now) {
        var survey = surveys.last(ticket.id())
                .orElseThrow(() -> new Refusal(SurveyProblem.SURVEY_NOT_OPEN).with("number", ticket.number()));
        return List.of(survey.answer(ticket, by, answer, now));
    }
}
