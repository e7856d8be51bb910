package com.cegidlife.ticket.desk;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.events.AnomalySeverity;
import com.cegidlife.events.CommitmentKind;
import com.cegidlife.events.QualificationOutcome;
import com.cegidlife.events.Resolution;
import com.cegidlife.events.TicketAssigned;
import com.cegidlife.events.TicketAwaitingPurchase;
import com.cegidlife.events.TicketCancelled;
import com.cegidlife.events.TicketClosed;
import com.cegidlife.events.TicketClosure;
import com.cegidlife.events.TicketEvent;
import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketMerged;
import com.cegidlife.events.TicketMergedIn;
import com.cegidlife.events.TicketNoteAdded;
import com.cegidlife.events.TicketPriority;
import com.cegidlife.events.TicketPriorityChanged;
import com.cegidlife.events.TicketQualified;
import com.cegidlife.events.TicketRegistered;
import com.cegidlife.events.TicketReopened;
import com.cegidlife.events.TicketResolved;
import com.cegidlife.events.TicketResumed;
import com.cegidlife.events.TicketTakenInCharge;
import com.cegidlife.events.TicketWaiting;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.anomaly.Finding;
import com.cegidlife.ticket.commitment.Commitment;
import com.cegidlife.ticket.commitment.OfTicket;
import com.cegidlife.ticket.commitment.Promises;
import com.cegidlife.ticket.commitment.Promisor;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Something a customer asked for, or that the suite asks for it. Life: registered with a number and the promise of when
 * it will be taken in charge, or, when it must be bought first, once the purchase is confirmed; taken in charge by an
 * agent, who qualifies a malfunction, may wait for the customer, and resolves it; closed by the customer or after a
 * silence; reopened, which begins a new cycle of promises. Notes may be added at any time. Every change returns its facts,
 * in their order.
 */
@Entity
@Table(name = "tickets")
public class Ticket {

    private static final TicketState[] UNTIL_CLOSED = {
        TicketState.REGISTERED, TicketState.TAKEN_IN_CHARGE, TicketState.WAITING_FOR_CUSTOMER, TicketState.RESOLVED
    };

    @Id
    private UUID id;

    private String number;

    @Column(name = "customer_id")
    private UUID customerId;

    @Enumerated(EnumType.STRING)
    private TicketOrigin origin;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "requester_kind"))
    @AttributeOverride(name = "userId", column = @Column(name = "requester_id"))
    private Actor requester;

    @Embedded
    private TicketRequest request;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Embedded
    private AwaitedPurchase purchase;

    @Embedded
    private Cancellation cancellation;

    @Embedded
    private Handling handling;

    @Enumerated(EnumType.STRING)
    private QualificationOutcome outcome;

    @Enumerated(EnumType.STRING)
    private AnomalySeverity severity;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "ticket_id", nullable = false, updatable = false)
    @OrderBy("startedAt, id")
    private List<Commitment> commitments = new ArrayList<>();

    @Embedded
    private Promises promises;

    @Version
    private long version;

    protected Ticket() {}

    Ticket(UUID id, String number, Registration registration, Promisor promisor, Instant now) {
        this.id = id;
        this.number = number;
        customerId = registration.customerId();
        requester = registration.requester();
        origin = registration.origin();
        request = registration.request();
        registeredAt = now;
        purchase = registration.purchase().orElse(null);
        handling = new Handling(purchase == null ? TicketState.REGISTERED : TicketState.AWAITING_PURCHASE);
        promises = Promises.atRegistration(commitments, request.kind(), request.priority(), promisor, now);
    }

    List<TicketEvent> registered() {
        return purchase == null ? acknowledged() : List.of(awaitingPurchase());
    }

    private TicketAwaitingPurchase awaitingPurchase() {
        return new TicketAwaitingPurchase(
                id, number, customerId, request.product(), purchase.purchaseId(), registeredAt, purchase.expiresAt());
    }

    /**
     * The purchase is confirmed: from now on the question may be taken in charge (R15.16). Opens one that was cancelled as
     * well, for a confirmation made in time may become known after the purchase has expired.
     *
     * @throws Refusal when it is open already
     */
    public List<TicketEvent> open(Instant now) {
        handling.mustBe(number, DeskProblem.TICKET_ALREADY_OPEN, TicketState.AWAITING_PURCHASE, TicketState.CANCELLED);
        handling.open();
        cancellation = null;
        registeredAt = now;
        return acknowledged();
    }

    /**
     * The purchase will not be made: the question does not open (R15.16).
     *
     * @throws Refusal when it does not wait for a purchase
     */
    public List<TicketEvent> cancel(Cancellation why) {
        handling.mustBe(number, DeskProblem.TICKET_ALREADY_OPEN, TicketState.AWAITING_PURCHASE);
        handling.cancel();
        cancellation = why;
        var reason = new TicketCancelled.Reason(why.code(), why.french(), why.english());
        return List.of(new TicketCancelled(id, number, customerId, reason, why.cancelledAt()));
    }

    private List<TicketEvent> acknowledged() {
        var fact = new TicketRegistered(
                id,
                number,
                customerId,
                request.kind(),
                Optional.ofNullable(request.priority()),
                Optional.ofNullable(request.product()),
                registeredAt,
                takeInChargeDue());
        return with(fact, promises().atStart(self()));
    }

    /** @throws Refusal when an agent has taken it already, or it is another team's */
    List<TicketEvent> takeInCharge(Agent agent, Instant now) {
        mustBeOf(agent);
        handling.mustBe(number, DeskProblem.TICKET_ALREADY_TAKEN_IN_CHARGE, TicketState.REGISTERED);
        handling.takeInCharge(agent.userId(), now);
        return with(
                new TicketTakenInCharge(id, number, customerId, agent.userId(), now),
                promises().takenInCharge(self(), now));
    }

    /** Makes it an agent's, which does not end the take-in-charge commitment: nobody has begun to work. */
    List<TicketEvent> assign(UUID agentId, Instant now) {
        mustNotBeOver();
        handling.assign(agentId);
        return List.of(new TicketAssigned(id, number, customerId, agentId, now));
    }

    /** Before the take-in-charge the deadline is counted anew from the registration (R14.10). */
    List<TicketEvent> changePriority(TicketPriority priority, Promisor promisor, Instant now) {
        mustBeSupport();
        mustNotBeOver();
        var before = request.priority();
        if (before == priority) {
            return List.of();
        }
        request = request.withPriority(priority);
        var recounted = handling.state() == TicketState.REGISTERED
                ? promises().changePriority(self(), priority, promisor, now)
                : List.<TicketEvent>of();
        var due = recounted.isEmpty() ? Optional.<Instant>empty() : takeInChargeDue();
        return with(new TicketPriorityChanged(id, number, customerId, before, priority, due, now), recounted);
    }

    /** @throws Refusal unless a support ticket on which the work has begun (R14.8) */
    List<TicketEvent> qualify(Finding finding, Agent agent, Promisor promisor, Instant now) {
        mustBeSupport();
        mustBeInProgress();
        outcome = finding.outcome();
        severity = finding.severity().orElse(null);
        var fact = new TicketQualified(
                id, number, customerId, promises().cycle(), outcome, finding.severity(), agent.userId(), now);
        return with(
                fact,
                finding.severity()
                        .map(grave -> promises().qualified(self(), grave, promisor, now))
                        .orElseGet(() -> promises().notAnAnomaly(self(), now)));
    }

    /** A corrective action plan, a fix or a workaround was handed over, which keeps the promise of it (R14.8). */
    List<TicketEvent> deliver(CommitmentKind kind, Instant now) {
        mustBeInProgress();
        return promises().delivered(self(), kind, now);
    }

    /** Commitments about an anomaly pause (D3). */
    List<TicketEvent> waitForCustomer(Instant now) {
        handling.mustBe(number, DeskProblem.TICKET_NOT_IN_CHARGE, TicketState.TAKEN_IN_CHARGE);
        handling.waitForCustomer(now);
        return with(new TicketWaiting(id, number, customerId, now), promises().pause(self(), now));
    }

    List<TicketEvent> resume(Instant now) {
        handling.mustBe(number, DeskProblem.TICKET_NOT_WAITING, TicketState.WAITING_FOR_CUSTOMER);
        handling.resume();
        return with(new TicketResumed(id, number, customerId, now), promises().resume(self(), now));
    }

    List<TicketEvent> resolve(Resolution resolution, Instant now) {
        mustBeInProgress();
        var facts = new ArrayList<TicketEvent>();
        if (handling.state() == TicketState.WAITING_FOR_CUSTOMER) {
            facts.addAll(promises().resume(self(), now));
        }
        handling.resolve(resolution, now);
        facts.add(new TicketResolved(id, number, customerId, resolution, now));
        facts.addAll(promises().resolved(self(), resolution, now));
        return facts;
    }

    List<TicketEvent> close(TicketClosure closure, Instant now) {
        handling.mustBe(number, DeskProblem.TICKET_OVER, UNTIL_CLOSED);
        handling.close(closure, now);
        return with(
                new TicketClosed(id, number, customerId, closure, now),
                promises().cancelAll(self(), now));
    }

    /**
     * Goes on in another ticket, for ever: it is closed, and what it still owes is cancelled here, for it is owed there.
     *
     * @throws Refusal when it is over already
     */
    public List<TicketEvent> mergeInto(Ticket survivor, Instant now) {
        handling.mustBe(number, DeskProblem.TICKET_OVER, UNTIL_CLOSED);
        handling.merge(new MergedInto(survivor.id, survivor.number), now);
        var facts = new ArrayList<TicketEvent>();
        facts.add(new TicketMerged(id, number, customerId, survivor.id, survivor.number, now));
        facts.add(new TicketClosed(id, number, customerId, TicketClosure.MERGED, now));
        facts.addAll(promises().cancelAll(self(), now));
        return facts;
    }

    /**
     * Takes duplicates in, before they are closed, with what they owe earlier than this ticket does: what was promised with
     * the first registration stays promised (R14.6). An anomaly that one of them has is this ticket's, unless it was
     * qualified itself.
     *
     * @param ids gives new commitments their identifiers
     * @throws Refusal when this ticket is over
     */
    public List<TicketEvent> takeIn(List<Ticket> duplicates, Supplier<UUID> ids, Instant now) {
        mustNotBeOver();
        var facts = new ArrayList<TicketEvent>();
        duplicates.forEach(duplicate ->
                facts.add(new TicketMergedIn(id, number, customerId, duplicate.id, duplicate.number, now)));
        var owed = toTakeOver(duplicates);
        facts.addAll(promises().takeOver(self(), owed, ids, state() == TicketState.WAITING_FOR_CUSTOMER, now));
        duplicates.stream()
                .filter(duplicate -> outcome == null && duplicate.isAnomalyOf(owed))
                .findFirst()
                .ifPresent(duplicate -> {
                    outcome = duplicate.outcome;
                    severity = duplicate.severity;
                });
        return facts;
    }

    /** @throws Refusal when this ticket or the duplicate is over */
    public void mustBeAbleToTakeIn(Ticket duplicate) {
        mustNotBeOver();
        duplicate.handling.mustBe(duplicate.number, DeskProblem.TICKET_OVER, UNTIL_CLOSED);
    }

    /** What this ticket would owe once it took duplicates in, instead of what it owes later itself. */
    public List<Commitment> toTakeOver(List<Ticket> duplicates) {
        return promises().toTakeOver(duplicates.stream().map(Ticket::promises).toList());
    }

    private boolean isAnomalyOf(List<Commitment> owed) {
        return severity != null && commitments.stream().anyMatch(owed::contains);
    }

    /**
     * Begins a new cycle; what was promised before stays as it is.
     *
     * @param within how long after its closing a ticket may be reopened, elapsed time
     */
    List<TicketEvent> reopen(Duration within, Promisor promisor, Instant now) {
        handling.mustBe(number, DeskProblem.TICKET_NOT_OVER, TicketState.RESOLVED, TicketState.CLOSED);
        handling.closedAt()
                .map(closed -> closed.plus(within))
                .filter(now::isAfter)
                .ifPresent(until -> {
                    throw new Refusal(DeskProblem.REOPENING_TOO_LATE)
                            .with("number", number)
                            .with("until", until.atZone(BookletCalendars.PARIS).toLocalDateTime());
                });
        handling.reopen();
        outcome = null;
        severity = null;
        var promised = promises().reopen(self(), request.kind(), request.priority(), promisor, now);
        return with(new TicketReopened(id, number, customerId, promises().cycle(), takeInChargeDue(), now), promised);
    }

    /**
     * Something was written. A customer's words end the wait for them, and put a resolved ticket back to work: nothing that
     * a customer says is left without a reader.
     *
     * @throws Refusal when it goes on in another ticket
     */
    List<TicketEvent> noted(Note note) {
        mustNotBeMerged();
        var facts = new ArrayList<TicketEvent>();
        facts.add(written(note));
        if (note.author().isOfTheCustomer()
                && (handling.state() == TicketState.WAITING_FOR_CUSTOMER || handling.state() == TicketState.RESOLVED)) {
            handling.resume();
            facts.add(new TicketResumed(id, number, customerId, note.addedAt()));
            facts.addAll(promises().resume(self(), note.addedAt()));
        }
        return facts;
    }

    /** The fact of a note, which by itself changes nothing. */
    TicketNoteAdded written(Note note) {
        return new TicketNoteAdded(id, number, customerId, note.id(), Optional.of(note.visibility()), note.addedAt());
    }

    /** @throws Refusal that names the ticket in which it goes on */
    public void mustNotBeMerged() {
        handling.mustNotBeMerged(number);
    }

    /** @throws Refusal when it belongs to another team */
    public void mustBeOf(Agent agent) {
        if (!agent.handles(request.kind())) {
            throw new Refusal(DeskProblem.OTHER_TEAM).with("number", number);
        }
    }

    /** @throws Refusal when an agent of another team asks; a customer's user has no team */
    void mustBeOfCustomerOr(Agent agent, Actor by) {
        if (!by.isOfTheCustomer()) {
            mustBeOf(agent);
        }
    }

    private void mustBeSupport() {
        if (request.kind() != TicketKind.SUPPORT) {
            throw new Refusal(DeskProblem.TICKET_NOT_SUPPORT).with("number", number);
        }
    }

    private void mustBeInProgress() {
        handling.mustBe(
                number,
                DeskProblem.TICKET_NOT_IN_CHARGE,
                TicketState.TAKEN_IN_CHARGE,
                TicketState.WAITING_FOR_CUSTOMER);
    }

    private void mustNotBeOver() {
        handling.mustBe(
                number,
                DeskProblem.TICKET_OVER,
                TicketState.REGISTERED,
                TicketState.TAKEN_IN_CHARGE,
                TicketState.WAITING_FOR_CUSTOMER);
    }

    private OfTicket self() {
        return new OfTicket(id, number, customerId);
    }

    private static List<TicketEvent> with(TicketEvent fact, List<TicketEvent> consequences) {
        var facts = new ArrayList<TicketEvent>();
        facts.add(fact);
        facts.addAll(consequences);
        return facts;
    }

    /** When it must be taken in charge at the latest (R14.6); empty without commitment (R15.14, R16.3). */
    public Optional<Instant> takeInChargeDue() {
        return promises().takeInChargeDue();
    }

    public UUID id() {
        return id;
    }

    /** What people call it, such as {@code D-2026-000042}. */
    public String number() {
        return number;
    }

    public UUID customerId() {
        return customerId;
    }

    public TicketOrigin origin() {
        return origin;
    }

    public Actor requester() {
        return requester;
    }

    public TicketRequest request() {
        return request;
    }

    /** When it was recorded; one that had to be bought: when it was asked, and once open, when it opened. */
    public Instant registeredAt() {
        return registeredAt;
    }

    /** What it waits for, or has waited for, before it opens; empty for one that opened at once. */
    public Optional<AwaitedPurchase> purchase() {
        return Optional.ofNullable(purchase);
    }

    /** Why it does not open; empty unless cancelled. */
    public Optional<Cancellation> cancellation() {
        return Optional.ofNullable(cancellation);
    }

    /** Where it is in its life, and who works on it. */
    public Handling handling() {
        return handling;
    }

    public TicketState state() {
        return handling.state();
    }

    /** What it turned out to be in this cycle; empty until qualified. */
    public Optional<QualificationOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Of an anomaly (R1.1). */
    public Optional<AnomalySeverity> severity() {
        return Optional.ofNullable(severity);
    }

    /** What was promised about it. */
    public Promises promises() {
        return promises.about(commitments);
    }

    /** Rises at every change of the ticket and at every note, not when a deadline comes closer. */
    public long version() {
        return version;
    }
}
