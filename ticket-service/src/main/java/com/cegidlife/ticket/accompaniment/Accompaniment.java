package com.cegidlife.ticket.accompaniment;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.events.PurchaseRequested;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * Planned, paid time of an agent on a usage question that needs it (R15.15). Life: quoted by an agent, and before anything
 * is billed accepted or refused by an administrator of the customer; bought when billing confirms; scheduled, held, and
 * closed with an intervention report (R12.1). An offer that is not accepted in time expires.
 */
@Entity
@Table(name = "accompaniments")
public class Accompaniment {

    @Id
    private UUID id;

    @Embedded
    private Question question;

    @Enumerated(EnumType.STRING)
    private AccompanimentState state;

    @Embedded
    private Quote quote;

    @Column(name = "offered_by")
    private UUID offeredBy;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Embedded
    private Acceptance acceptance;

    @Column(name = "order_number")
    private String orderNumber;

    @Embedded
    private Meeting meeting;

    @Column(name = "held_at")
    private Instant heldAt;

    @Column(name = "ended_because")
    private String endedBecause;

    @Version
    private long version;

    protected Accompaniment() {}

    Accompaniment(UUID id, Question question, Quote quote, UUID offeredBy, Instant now) {
        this.id = id;
        this.question = question;
        this.quote = quote;
        this.offeredBy = offeredBy;
        offeredAt = now;
        state = AccompanimentState.QUOTED;
    }

    /**
     * The customer orders it: from now on billing may be asked for it, and not before.
     *
     * @throws Refusal when the quote has been answered already, or is no longer valid
     */
    PurchaseRequested accept(Acceptance order) {
        mustBeQuotedAt(order.at());
        state = AccompanimentState.ACCEPTED;
        acceptance = order;
        return order.request(question, quote);
    }

    /** @throws Refusal when the quote has been answered already, or is no longer valid */
    void refuse(String reason, Instant now) {
        mustBeQuotedAt(now);
        end(AccompanimentState.REFUSED, reason);
    }

    /** @throws Refusal when the quote has been answered already, or is no longer valid */
    void withdraw(String reason, Instant now) {
        mustBeQuotedAt(now);
        end(AccompanimentState.WITHDRAWN, reason);
    }

    /** Whether nobody has answered although the last day to do so is over. */
    boolean isOverdueAt(Instant now) {
        return state == AccompanimentState.QUOTED
                && quote.isOverOn(now.atZone(BookletCalendars.PARIS).toLocalDate());
    }

    void expire() {
        state = AccompanimentState.EXPIRED;
    }

    /** Billing has confirmed the purchase; also one that seemed not to be made in time. */
    void confirm(String order) {
        state = AccompanimentState.CONFIRMED;
        orderNumber = order;
        endedBecause = null;
    }

    /** Billing has rejected the purchase, or nobody confirmed it in time. */
    void notBought(Text why) {
        end(AccompanimentState.NOT_BOUGHT, why.french() + " / " + why.english());
    }

    /**
     * Another date replaces the one before.
     *
     * @throws Refusal unless it is bought, and did not take place yet
     */
    void schedule(Meeting planned) {
        mustBe(
                AccompanimentProblem.ACCOMPANIMENT_NOT_CONFIRMED,
                AccompanimentState.CONFIRMED,
                AccompanimentState.SCHEDULED);
        state = AccompanimentState.SCHEDULED;
        meeting = planned;
    }

    /**
     * It took place.
     *
     * @throws Refusal unless it was scheduled, and has begun
     */
    void hold(Instant now) {
        mustBe(AccompanimentProblem.ACCOMPANIMENT_NOT_SCHEDULED, AccompanimentState.SCHEDULED);
        if (now.isBefore(meeting.startsAt())) {
            throw refusal(AccompanimentProblem.ACCOMPANIMENT_NOT_BEGUN)
                    .with(
                            "startsAt",
                            meeting.startsAt().atZone(BookletCalendars.PARIS).toLocalDateTime());
        }
        state = AccompanimentState.HELD;
        heldAt = now;
    }

    /**
     * Its intervention report is written.
     *
     * @throws Refusal unless it took place
     */
    void close() {
        mustBe(AccompanimentProblem.ACCOMPANIMENT_NOT_HELD, AccompanimentState.HELD);
        state = AccompanimentState.CLOSED;
    }

    private void end(AccompanimentState as, String why) {
        state = as;
        endedBecause = why;
    }

    private void mustBeQuotedAt(Instant now) {
        if (isOverdueAt(now) || state == AccompanimentState.EXPIRED) {
            throw refusal(AccompanimentProblem.QUOTE_EXPIRED).with("validUntil", quote.validUntil());
        }
        mustBe(AccompanimentProblem.QUOTE_ANSWERED, AccompanimentState.QUOTED);
    }

    private void mustBe(AccompanimentProblem otherwise, AccompanimentState... states) {
        if (!Arrays.asList(states).contains(state)) {
            throw refusal(otherwise).with("state", state);
        }
    }

    private Refusal refusal(AccompanimentProblem problem) {
        return new Refusal(problem).with("number", question.number()).with("accompanimentId", id);
    }

    public UUID id() {
        return id;
    }

    public Question question() {
        return question;
    }

    public AccompanimentState state() {
        return state;
    }

    public Quote quote() {
        return quote;
    }

    public UUID offeredBy() {
        return offeredBy;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    /** Empty until accepted. */
    public Optional<Acceptance> acceptance() {
        return Optional.ofNullable(acceptance);
    }

    /** What people call the purchase; empty until billing has confirmed it. */
    public Optional<String> orderNumber() {
        return Optional.ofNullable(orderNumber);
    }

    public Optional<Meeting> meeting() {
        return Optional.ofNullable(meeting);
    }

    public Optional<Instant> heldAt() {
        return Optional.ofNullable(heldAt);
    }

    /** Why it does not take place, for people; empty while it may, and when the quote simply was not answered. */
    public Optional<String> endedBecause() {
        return Optional.ofNullable(endedBecause);
    }

    public long version() {
        return version;
    }
}
