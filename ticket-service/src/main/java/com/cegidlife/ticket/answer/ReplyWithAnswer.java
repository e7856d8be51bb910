package com.cegidlife.ticket.answer;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.desk.AddNote;
import com.cegidlife.ticket.desk.Agent;
import com.cegidlife.ticket.desk.NewNote;
import com.cegidlife.ticket.desk.Note;
import com.cegidlife.ticket.desk.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Replies to a customer with a canned answer, filled for the ticket. */
@ApplicationScoped
public class ReplyWithAnswer {

    private final FillAnswer fillAnswer;
    private final Tickets tickets;
    private final AddNote addNote;

    ReplyWithAnswer(FillAnswer fillAnswer, Tickets tickets, AddNote addNote) {
        this.fillAnswer = fillAnswer;
        this.tickets = tickets;
        this.addNote = addNote;
    }

    /** @throws Refusal when the ticket has no value for a variable of the answer, or goes on in another ticket */
    @Transactional
    public Note reply(UUID ticketId, UUID answerId, AnswerLanguage language, Agent agent) {
        var ticket = tickets.toChange(ticketId);
        var filled = fillAnswer.fill(answerId, ticket, agent);
        if (!filled.missing().isEmpty()) {
            throw new Refusal(AnswerProblem.ANSWER_LACKS_VALUES)
                    .with("number", ticket.number())
                    .with(
                            "missing",
                            filled.missing().stream()
                                    .map(AnswerVariable::written)
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
        }
        return addNote.add(ticketId, NewNote.reply(Actor.agent(agent.userId()), filled.in(language)));
    }
}
