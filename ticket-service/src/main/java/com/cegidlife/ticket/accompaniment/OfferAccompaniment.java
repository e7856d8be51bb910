package com.cegidlife.ticket.accompaniment;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.events.TicketKind;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.desk.DeskProblem;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.TicketState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Turns a usage question that needs dedicated time into a quoted accompaniment (R15.15); nothing is bought by it. */
@ApplicationScoped
public class OfferAccompaniment {

    private final Accompaniments accompaniments;
    private final ChangeAccompaniment changeAccompaniment;
    private final Timers timers;
    private final Ids ids;
    private final Clock clock;

    OfferAccompaniment(
            Accompaniments accompaniments,
            ChangeAccompaniment changeAccompaniment,
            Timers timers,
            Ids ids,
            Clock clock) {
        this.accompaniments = accompaniments;
        this.changeAccompaniment = changeAccompaniment;
        this.timers = timers;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @throws Refusal when the quote is over already, or unless the ticket is a usage question that an agent works on and
     *     that has no accompaniment under way
     */
    @Transactional
    public Accompaniment offer(Ticket ticket, Quote quote, Actor agent) {
        var now = clock.instant();
        mustBeToCome(quote, now);
        mustBeQuestionInCharge(ticket);
        mustHaveNoneUnderWay(ticket);
        var question = new Question(
                ticket.id(),
                ticket.number(),
                ticket.customerId(),
                ticket.request().product());
        var offered = new Accompaniment(ids.next(), question, quote, agent.userId(), now);
        changeAccompaniment.begin(offered, agent);
        timers.set(new Timer(ExpireQuote.TIMER, offered.id(), endOf(quote)));
        return offered;
    }

    private static void mustBeToCome(Quote quote, Instant now) {
        if (!now.isBefore(endOf(quote))) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation("/validUntil", new Text("est passé", "is in the past"));
        }
    }

    private static void mustBeQuestionInCharge(Ticket ticket) {
        if (ticket.request().kind() != TicketKind.USAGE_QUESTION) {
            throw new Refusal(AccompanimentProblem.NOT_A_USAGE_QUESTION).with("number", ticket.number());
        }
        if (ticket.state() != TicketState.TAKEN_IN_CHARGE) {
            throw new Refusal(DeskProblem.TICKET_NOT_IN_CHARGE).with("number", ticket.number());
        }
    }

    private void mustHaveNoneUnderWay(Ticket ticket) {
        accompaniments.underWay(ticket.id()).ifPresent(underWay -> {
            throw new Refusal(AccompanimentProblem.ACCOMPANIMENT_UNDER_WAY)
                    .with("number", ticket.number())
                    .with("accompanimentId", underWay.id());
        });
    }

    private static Instant endOf(Quote quote) {
        return quote.validUntil()
                .plusDays(1)
                .atStartOfDay(BookletCalendars.PARIS)
                .toInstant();
    }
}
