package com.cegidlife.ticket.incomingmail;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.desk.Agent;
import com.cegidlife.ticket.desk.Change;
import com.cegidlife.ticket.desk.DeskProblem;
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
    Optional<AsideReason> answer(Letter letter, Verdict verdict) {
        var words = QuotedText.cutOff(letter.text());
        if (words.isEmpty() && letter.enclosures().isEmpty()) {
            return Optional.of(AsideReason.EMPTY);
        }
        var author = verdict.authorId().orElseThrow();
        return reopened(verdict.ticket().orElseThrow(), Actor.user(author))
                .map(ticket -> {
                    var taken = takeEnclosures.take(letter, ticket, author);
                    recordReply.record(letter, verdict, words, taken);
                    return Optional.<AsideReason>empty();
                })
                .orElse(Optional.of(AsideReason.TICKET_OVER));
    }

    /** The ticket as it takes answers; empty when it does not any more. */
    private Optional<Ticket> reopened(Ticket ticket, Actor author) {
        if (ticket.state() != TicketState.CLOSED) {
            return Optional.of(ticket).filter(open -> open.state() != TicketState.CANCELLED);
        }
        try {
            return Optional.of(reopenTicket.reopen(
                    new Change(ticket.id(), ticket.version(), author), new Agent(author.userId(), Set.of()), REOPENED));
        } catch (Refusal refusal) {
            if (refusal.type() == DeskProblem.REOPENING_TOO_LATE) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}
