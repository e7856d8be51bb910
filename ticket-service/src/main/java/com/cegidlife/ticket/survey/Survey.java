package com.cegidlife.ticket.survey;

import com.cegidlife.events.SatisfactionGiven;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Ticket;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How satisfied whoever asked for a ticket is. Life: open from the closing of the ticket; asked by mail a while later unless
 * answered before; answered once, or over after a stated time, or withdrawn by the reopening of the ticket.
 */
@Entity
@Table(name = "surveys")
public class Survey {

    @Id
    private UUID id;

    @Column(name = "ticket_id")
    private UUID ticketId;

    private int cycle;

    @Column(name = "requester_id")
    private UUID requesterId;

    @Column(name = "agent_id")
    private UUID agentId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "answerable_until")
    private Instant answerableUntil;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private Integer score;

    private String comment;

    protected Survey() {}

    /** @param ticket just closed, whose requester is a customer's user */
    Survey(UUID id, Ticket ticket, Instant openedAt, Instant answerableUntil) {
        this.id = id;
        this.ticketId = ticket.id();
        this.cycle = ticket.promises().cycle();
        this.requesterId = ticket.requester().userId();
        this.agentId = ticket.handling()
                .takenInChargeBy()
                .or(() -> ticket.handling().assignedTo())
                .orElse(null);
        this.openedAt = openedAt;
        this.answerableUntil = answerableUntil;
    }

    /** Whether to write to the requester; from then on nobody does again. */
    boolean ask(Instant now) {
        if (askedAt != null || answeredAt != null || !isOpenAt(now)) {
            return false;
        }
        askedAt = now;
        return true;
    }

    /** The ticket was reopened: what its requester thinks of it is to be seen. An answer that was given stays. */
    void withdraw(Instant now) {
        if (answeredAt == null) {
            withdrawnAt = now;
        }
    }

    /**
     * @param ticket that the survey is about
     * @param by the user who answers
     * @throws Refusal when it is another's, over, or answered already
     */
    SatisfactionGiven answer(Ticket ticket, UUID by, Answer answer, Instant now) {
        if (!requesterId.equals(by)) {
            throw new Refusal(SurveyProblem.SURVEY_OF_ANOTHER).with("number", ticket.number());
        }
        if (answeredAt != null) {
            throw new Refusal(SurveyProblem.SURVEY_ALREADY_ANSWERED).with("number", ticket.number());
        }
        if (!isOpenAt(now)) {
            throw new Refusal(SurveyProblem.SURVEY_NOT_OPEN).with("number", ticket.number());
        }
        answeredAt = now;
        score = answer.score();
        comment = answer.comment().orElse(null);
        return new SatisfactionGiven(ticketId, ticket.number(), ticket.customerId(), cycle, score, now);
    }

    private boolean isOpenAt(Instant now) {
        return withdrawnAt == null && !now.isAfter(answerableUntil);
    }

    public UUID id() {
        return id;
    }

    public UUID ticketId() {
        return ticketId;
    }

    /** Of the ticket's commitments, at whose end it was opened. */
    public int cycle() {
        return cycle;
    }

    /** Who alone may answer. */
    public UUID requesterId() {
        return requesterId;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** The last instant for an answer. */
    public Instant answerableUntil() {
        return answerableUntil;
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** 1 to 5. */
    public Optional<Integer> score() {
        return Optional.ofNullable(score);
    }

    /** In the words of the requester; empty also once they were forgotten. */
    public Optional<String> comment() {
        return Optional.ofNullable(comment);
    }
}
