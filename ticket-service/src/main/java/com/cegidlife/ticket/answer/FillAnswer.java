package com.cegidlife.ticket.answer;

import com.cegidlife.servicekit.mail.Moments;
import com.cegidlife.servicekit.portal.PortalLinks;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Agent;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.entitlement.Addressee;
import com.cegidlife.ticket.entitlement.Addressees;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Fills a canned answer for a ticket, as it is now. */
@ApplicationScoped
public class FillAnswer {

    private final CannedAnswers answers;
    private final Addressees addressees;
    private final PortalLinks portal;

    FillAnswer(CannedAnswers answers, Addressees addressees, PortalLinks portal) {
        this.answers = answers;
        this.addressees = addressees;
        this.portal = portal;
    }

    /** @throws Refusal {@code not-found} when there is no such answer, or it is another team's */
    public FilledAnswer fill(UUID answerId, Ticket ticket, Agent agent) {
        var answer = answers.known(agent, answerId);
        var french = values(ticket, Moments::inFrench);
        var english = values(ticket, Moments::inEnglish);
        var missing = EnumSet.noneOf(AnswerVariable.class);
        missing.addAll(answer.french().missing(french));
        missing.addAll(answer.english().missing(english));
        return new FilledAnswer(answer.french().filled(french), answer.english().filled(english), missing);
    }

    private Map<AnswerVariable, String> values(Ticket ticket, Function<Instant, String> moment) {
        var values = new EnumMap<AnswerVariable, String>(AnswerVariable.class);
        values.put(AnswerVariable.TICKET_NUMBER, ticket.number());
        values.put(AnswerVariable.TICKET_SUBJECT, ticket.request().subject());
        values.put(
                AnswerVariable.TICKET_LINK,
                portal.to("/tickets/" + ticket.number()).toString());
        Optional.ofNullable(ticket.request().product())
                .ifPresent(product -> values.put(AnswerVariable.TICKET_PRODUCT, product));
        ticket.promises().nextDueAt().ifPresent(due -> values.put(AnswerVariable.COMMITMENT_DUE, moment.apply(due)));
        Optional.ofNullable(ticket.requester().userId())
                .filter(user -> ticket.requester().isOfTheCustomer())
                .flatMap(addressees::find)
                .map(Addressee::name)
                .ifPresent(name -> {
                    values.put(AnswerVariable.USER_NAME, name);
                    values.put(AnswerVariable.USER_FIRST_NAME, name.strip().split("\\s+", 2)[0]);
                });
        return values;
    }
}
