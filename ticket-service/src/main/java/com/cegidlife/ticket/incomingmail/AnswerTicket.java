package com.cegidlife.ticket.incomingmail;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.desk.Agent;
import com.cegidlife.ticket.desk.Change;
import com.cegidlife.ticket.desk.ReopenTicket;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.TicketState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Writes an answer on its ticket, and reopens one that is closed as long as it may be. */
@ApplicationScoped
class AnswerTicket {

    private static final String REOPENED =
            "Réponse par courriel à la demande close. / Answer by mail to the closed ticket.";

    private final ReopenTicket reopenTicket;
    private final TakeEnclosures takeEnclosures;
    private final RecordReply recordReply;

    AnswerTicket(ReopenTicket reopenTicket, TakeEnclosures takeEnclosures, RecordReply recordReply) {
        this.reopenTicket = reopenTicket;
        this.takeEnclosures = takeEnclosures;
        this.recordReply = recordReply;
    }

    /**
     * @return why nothing was written; empty when it was
     * @throws Refusal when it must be tried again
     */
    Optional<Aside> answer(Letter letter, Verdict verdict) {
        var words = QuotedText.cutOff(letter.text());
        if (words.isEmpty() && letter.enclosures().isEmpty()) {
            return Optional.of(Aside.because(AsideReason.EMPTY));
        }
        if (isOverForGood(verdict.ticket().orElseThrow())) {
            return Optional.of(Aside.because(AsideReason.TICKET_OVER));
        }
        try {
            write(letter, verdict, words);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(Aside.because(refusal));
        }
    }

    /** It never opened, or the ticket in which it went on was purged. */
    private static boolean isOverForGood(Ticket ticket) {
        return ticket.state() == TicketState.CANCELLED
                || ticket.handling()
                        .mergedInto()
                        .filter(survivor -> survivor.ticketId() == null)
                        .isPresent();
    }

    private void write(Letter letter, Verdict verdict, String words) {
        var author = verdict.authorId().orElseThrow();
        var ticket = reopened(verdict.ticket().orElseThrow(), Actor.user(author));
        recordReply.record(letter, verdict, words, takeEnclosures.take(letter, ticket, author));
    }

    /** The ticket as it takes answers. */
    private Ticket reopened(Ticket ticket, Actor author) {
        return ticket.state() == TicketState.CLOSED
                ? reopenTicket.reopen(
                        new Change(ticket.id(), ticket.version(), author),
                        new Agent(author.userId(), Set.of()),
                        REOPENED)
                : ticket;
    }
}
