package com.cegidlife.ticket.survey;

import com.cegidlife.servicekit.mail.Mail;
import com.cegidlife.servicekit.mail.Mails;
import com.cegidlife.servicekit.portal.PortalLinks;
import com.cegidlife.ticket.desk.Tickets;
import com.cegidlife.ticket.entitlement.Addressee;
import com.cegidlife.ticket.entitlement.Addressees;
import com.cegidlife.ticket.notification.TicketLetter;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Writes to those who are asked how satisfied they are; whose address is not known is not asked. */
@ApplicationScoped
class SurveyedPeople {

    private final Tickets tickets;
    private final Addressees addressees;
    private final Mails mails;
    private final PortalLinks portal;

    SurveyedPeople(Tickets tickets, Addressees addressees, Mails mails, PortalLinks portal) {
        this.tickets = tickets;
        this.addressees = addressees;
        this.mails = mails;
        this.portal = portal;
    }

    void write(Survey survey) {
        addressees.find(survey.requesterId()).ifPresent(to -> write(survey, to));
    }

    private void write(Survey survey, Addressee to) {
        var ticket = tickets.findById(survey.ticketId());
        var letter = new TicketLetter(
                ticket, to, portal.to("/tickets/" + ticket.number() + "/satisfaction"), Optional.empty());
        mails.send(Mail.of(to.email(), new Asked(letter, survey.answerableUntil()).render())
                .inThread(ticket.id()));
    }

    /**
     * How satisfied are you?
     *
     * @param until the last instant for an answer
     */
    record Asked(TicketLetter letter, Instant until) implements TemplateInstance {}
}
