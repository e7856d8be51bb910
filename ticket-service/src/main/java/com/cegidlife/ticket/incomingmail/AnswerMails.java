package com.cegidlife.ticket.incomingmail;

import com.cegidlife.servicekit.mail.Mail;
import com.cegidlife.servicekit.mail.Mails;
import com.cegidlife.servicekit.portal.PortalLinks;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.Tickets;
import com.cegidlife.ticket.entitlement.Addressee;
import com.cegidlife.ticket.entitlement.Addressees;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** Tells the known author of a mail what did not become of it, in the running transaction. */
@ApplicationScoped
class AnswerMails {

    private final Tickets tickets;
    private final Addressees people;
    private final Mails mails;
    private final PortalLinks portal;
    private final ReplyAddresses replyAddresses;

    AnswerMails(Tickets tickets, Addressees people, Mails mails, PortalLinks portal, ReplyAddresses replyAddresses) {
        this.tickets = tickets;
        this.people = people;
        this.mails = mails;
        this.portal = portal;
        this.replyAddresses = replyAddresses;
    }

    void documentsRefused(UUID ticketId, UUID author, List<RefusedEnclosure> refused) {
        tell(ticketId, author, (ticket, to) -> new DocumentsRefused(ticket, to, refused, page(ticket)));
    }

    void tooLate(UUID ticketId, UUID author) {
        tell(ticketId, author, (ticket, to) -> new TooLate(ticket, to, portal.to("/tickets")));
    }

    /** @param why what says no while support is suspended (R14.7) */
    void suspended(UUID ticketId, UUID author, Refusal why) {
        var reason = why.arguments().get("reason");
        tell(
                ticketId,
                author,
                (ticket, to) -> new Suspended(ticket, to, why.type().definition(), reason, page(ticket)));
    }

    private void tell(UUID ticketId, UUID author, BiFunction<Ticket, Addressee, TemplateInstance> letter) {
        var ticket = tickets.findById(ticketId);
        people.find(author).ifPresent(to -> send(ticket, to, letter.apply(ticket, to)));
    }

    private void send(Ticket ticket, Addressee to, TemplateInstance template) {
        var mail = Mail.of(to.email(), template.render()).inThread(ticket.id());
        mails.send(replyAddresses.of(ticket, to.userId()).map(mail::answeredTo).orElse(mail));
    }

    private URI page(Ticket ticket) {
        return portal.to("/tickets/" + ticket.number());
    }

    /** The text of the mail was written on the ticket, these documents were not attached. */
    record DocumentsRefused(Ticket ticket, Addressee to, List<RefusedEnclosure> refused, URI link)
            implements TemplateInstance {}

    /** The ticket is over, and cannot be reopened any more. */
    record TooLate(Ticket ticket, Addressee to, URI link) implements TemplateInstance {}

    /** The ticket is closed, and is not reopened as long as support is suspended. */
    record Suspended(Ticket ticket, Addressee to, ProblemType.Definition why, String reason, URI link)
            implements TemplateInstance {}
}
