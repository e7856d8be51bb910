package com.cegidlife.ticket.bulk;

import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.answer.ReplyWithAnswer;
import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.desk.Agent;
import com.cegidlife.ticket.desk.Change;
import com.cegidlife.ticket.desk.Tickets;
import com.cegidlife.ticket.tag.TagTicket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Does to one ticket what is done to many: whole or not at all, as if it had been asked alone. */
@ApplicationScoped
public class ActOnTicket {

    private final Tickets tickets;
    private final HandleTicket handleTicket;
    private final TagTicket tagTicket;
    private final ReplyWithAnswer replyWithAnswer;

    ActOnTicket(Tickets tickets, HandleTicket handleTicket, TagTicket tagTicket, ReplyWithAnswer replyWithAnswer) {
        this.tickets = tickets;
        this.handleTicket = handleTicket;
        this.tagTicket = tagTicket;
        this.replyWithAnswer = replyWithAnswer;
    }

    /**
     * @param version of the ticket as the agent read it
     * @throws Refusal when there is no such ticket, it is another team's, has changed since, or does not allow it
     */
    @Transactional
    public void act(String number, long version, BulkAction action, Agent agent) {
        var ticketId = tickets.idOf(number).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        tickets.toChange(ticketId).mustBeOf(agent);
        var change = new Change(ticketId, version, Actor.agent(agent.userId()));
        switch (action) {
            case BulkAction.Assign assign -> handleTicket.assign(change, assign);
            case BulkAction.Close close -> handleTicket.close(change, close);
            case BulkAction.Prioritise priority -> handleTicket.prioritise(change, priority);
            case BulkAction.Tag tag -> tagTicket.tag(change, tag.tags());
            case BulkAction.Reply reply -> reply(change, reply, agent);
        }
    }

    /** A reply by itself asks for no version; to many, the agent answers what was read. */
    private void reply(Change change, BulkAction.Reply reply, Agent agent) {
        Versions.mustMatch(tickets.toChange(change.ticketId()).version(), change.version());
        replyWithAnswer.reply(change.ticketId(), reply.answerId(), reply.language(), agent);
    }
}
