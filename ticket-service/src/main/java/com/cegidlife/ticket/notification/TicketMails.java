package com.cegidlife.ticket.notification;

import com.cegidlife.events.TicketClosed;
import com.cegidlife.events.TicketClosure;
import com.cegidlife.events.TicketMerged;
import com.cegidlife.events.TicketNoteAdded;
import com.cegidlife.events.TicketRegistered;
import com.cegidlife.events.TicketTakenInCharge;
import com.cegidlife.servicekit.mail.Mail;
import com.cegidlife.servicekit.mail.Mails;
import com.cegidlife.servicekit.portal.PortalLinks;
import com.cegidlife.ticket.commitment.Commitment;
import com.cegidlife.ticket.commitment.DeadlineExplanation;
import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.desk.ActorKind;
import com.cegidlife.ticket.desk.Note;
import com.cegidlife.ticket.desk.Notes;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.TicketFact;
import com.cegidlife.ticket.desk.TicketState;
import com.cegidlife.ticket.entitlement.Addressee;
import com.cegidlife.ticket.entitlement.Addressees;
import com.cegidlife.ticket.incomingmail.ReplyAddresses;
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
    private final Notes notes;
    private final Mails mails;
    private final PortalLinks portal;
    private final ReplyAddresses replyAddresses;

    TicketMails(Addressees addressees, Notes notes, Mails mails, PortalLinks portal, ReplyAddresses replyAddresses) {
        this.addressees = addressees;
        this.notes = notes;
        this.mails = mails;
        this.portal = portal;
        this.replyAddresses = replyAddresses;
    }

    /** Leaves the mails about a fact in the transaction of the fact; facts without a line tell nobody. */
    void tell(@Observes TicketFact told) {
        var ticket = told.ticket();
        switch (told.fact()) {
            case TicketRegistered registered -> toRequester(ticket, letter -> Registered.of(letter));
            case TicketTakenInCharge taken -> toRequester(ticket, TakenInCharge::new);
            case TicketNoteAdded added -> tellReply(ticket, notes.findById(added.noteId()));
            case TicketClosed closed
            when closed.closure() == TicketClosure.NO_ANSWER -> toRequester(ticket, ClosedForSilence::new);
            case TicketMerged merged -> toRequester(ticket, letter -> new Merged(letter, merged.survivorNumber()));
            default -> {}
        }
    }

    /** What the staff writes for the customer to read. */
    private void tellReply(Ticket ticket, Note note) {
        if (note.author().kind() == ActorKind.AGENT && !note.isInternal()) {
            toRequester(ticket, letter -> Replied.of(letter, note.text()));
        }
    }

    /** What the suite asked for itself is acknowledged to nobody. */
    private void toRequester(Ticket ticket, Function<TicketLetter, TemplateInstance> template) {
        if (ticket.requester().equals(Actor.SYSTEM)) {
            return;
        }
        addressees
                .find(ticket.requester().userId())
                .map(to -> letter(ticket, to))
                .ifPresentOrElse(
                        letter -> send(letter, template.apply(letter)),
                        () -> LOG.warnf("%s: no mail, the requester has no known address", ticket.number()));
    }

    private TicketLetter letter(Ticket ticket, Addressee to) {
        return new TicketLetter(
                ticket, to, portal.to("/tickets/" + ticket.number()), replyAddresses.of(ticket, to.userId()));
    }

    private void send(TicketLetter letter, TemplateInstance template) {
        var mail = Mail.of(letter.to().email(), template.render())
                .inThread(letter.ticket().id());
        mails.send(letter.answeredTo().map(mail::answeredTo).orElse(mail));
    }

    /**
     * The acknowledgement (R14.3).
     *
     * @param commitment to take in charge, the explicit one of nothing included (R14.6, R15.14, R16.3)
     * @param countedFrom the first instant of its business time
     */
    record Registered(TicketLetter letter, Commitment commitment, Instant countedFrom) implements TemplateInstance {

        static Registered of(TicketLetter letter) {
            var commitment = letter.ticket().promises().commitments().getFirst();
            var countedFrom = commitment.explanation().stretches().stream()
                    .filter(part -> part.consumed().isPositive())
                    .map(DeadlineExplanation.Part::from)
                    .findFirst()
                    .orElse(commitment.startedAt());
            return new Registered(letter, commitment, countedFrom);
        }
    }

    /** An agent works on it. */
    record TakenInCharge(TicketLetter letter) implements TemplateInstance {}

    /** The staff wrote on it: a reply, a question, a solution; the state of the ticket says what is expected. */
    record Replied(TicketLetter letter, String text, boolean waits, boolean resolved) implements TemplateInstance {

        static Replied of(TicketLetter letter, String text) {
            var state = letter.ticket().state();
            return new Replied(letter, text, state == TicketState.WAITING_FOR_CUSTOMER, state == TicketState.RESOLVED);
        }
    }

    /** It was resolved, and the customer stayed silent. */
    record ClosedForSilence(TicketLetter letter) implements TemplateInstance {}

    /** It is the same as another one, in which it goes on. */
    record Merged(TicketLetter letter, String survivor) implements TemplateInstance {}
}
