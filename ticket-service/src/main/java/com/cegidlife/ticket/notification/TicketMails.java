package com.cegidlife.ticket.notification;

import com.cegidlife.businesstime.Stretch;
import com.cegidlife.events.TicketRegistered;
import com.cegidlife.servicekit.mail.Mail;
import com.cegidlife.servicekit.mail.Mails;
import com.cegidlife.servicekit.portal.PortalLinks;
import com.cegidlife.ticket.commitment.Commitment;
import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.TicketFact;
import com.cegidlife.ticket.entitlement.Addressees;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Tells people by mail what happens to their tickets, French first and English below. A mail is a template in
 * {@code templates/TicketMails}, its record here, and its line in {@link #tell}.
 */
@ApplicationScoped
public class TicketMails {

    private static final Logger LOG = Logger.getLogger(TicketMails.class);

    private final Addressees addressees;
    private final Mails mails;
    private final PortalLinks portal;

    TicketMails(Addressees addressees, Mails mails, PortalLinks portal) {
        this.addressees = addressees;
        this.mails = mails;
        this.portal = portal;
    }

    /** Leaves the mails about a fact in the transaction of the fact; facts without a line tell nobody. */
    void tell(@Observes TicketFact told) {
        var ticket = told.ticket();
        switch (told.fact()) {
            case TicketRegistered registered -> toRequester(ticket, letter -> Registered.of(letter));
            default -> {}
        }
    }

    /** What the suite asked for itself is acknowledged to nobody. */
    private void toRequester(Ticket ticket, Function<TicketLetter, TemplateInstance> template) {
        if (ticket.requester().equals(Actor.SYSTEM)) {
            return;
        }
        addressees
                .find(ticket.requester().userId())
                .map(to -> new TicketLetter(ticket, to, portal.to("/tickets/" + ticket.number())))
                .ifPresentOrElse(
                        letter -> send(letter, template.apply(letter)),
                        () -> LOG.warnf("%s: no mail, the requester has no known address", ticket.number()));
    }

    private void send(TicketLetter letter, TemplateInstance template) {
        mails.send(Mail.of(letter.to().email(), template.render())
                .inThread(letter.ticket().id()));
    }

    /**
     * The acknowledgement (R14.3).
     *
     * @param commitment to take in charge, the explicit one of nothing included (R14.6, R15.14, R16.3)
     * @param countedFrom the first instant of its business time
     */
    record Registered(TicketLetter letter, Commitment commitment, Instant countedFrom) implements TemplateInstance {

        static Registered of(TicketLetter letter) {
            var commitment = letter.ticket().commitments().getFirst();
            var countedFrom = commitment.explanation().stream()
                    .filter(stretch -> stretch.consumed().isPositive())
                    .map(Stretch::from)
                    .findFirst()
                    .orElse(commitment.startedAt());
            return new Registered(letter, commitment, countedFrom);
        }
    }
}
