package com.cegidlife.ticket.commitment;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.events.CommitmentAtRisk;
import com.cegidlife.events.CommitmentBreached;
import com.cegidlife.events.CommitmentChanged;
import com.cegidlife.events.CommitmentKind;
import com.cegidlife.events.CommitmentState;
import com.cegidlife.events.TicketEvent;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the publisher promised about a ticket, the explicit promise of nothing included. Life: it runs from its start,
 * pauses while the ticket waits for the customer (D3; never the take-in-charge), and ends met, breached or cancelled. Once
 * its due instant has passed it is breached for ever, whether or not anybody has noticed. On the way it is told to be at
 * risk at stated parts of its business time, each once, and breached, once (R14.9).
 */
@Entity
@Table(name = "commitments")
public class Commitment {

    @Id
    private UUID id;

    private int cycle;

    @Enumerated(EnumType.STRING)
    private CommitmentKind kind;

    @Enumerated(EnumType.STRING)
    private CommitmentTerms terms;

    @Column(name = "policy_version")
    private int policyVersion;

    @Column(name = "started_at")
    private Instant startedAt;

    @Embedded
    private Allowance allowance;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "warn_at_percent")
    private int[] warnAtPercent = {};

    @Column(name = "warned_percent")
    private int warnedPercent;

    @Column(name = "breach_told_at")
    private Instant breachToldAt;

    @Column(name = "next_look_at")
    private Instant nextLookAt;

    @Column(name = "paused_at")
    private Instant pausedAt;

    @ElementCollection
    @CollectionTable(name = "commitment_pauses", joinColumns = @JoinColumn(name = "commitment_id"))
    @OrderBy("from")
    private List<Pause> pauses = new ArrayList<>();

    @Column(name = "fulfilled_at")
    private Instant fulfilledAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    protected Commitment() {}

    /** The explicit promise of nothing. */
    Commitment(UUID id, int cycle, CommitmentKind kind, CommitmentTerms terms, int policyVersion, Instant startedAt) {
        this.id = id;
        this.cycle = cycle;
        this.kind = kind;
        this.terms = terms;
        this.policyVersion = policyVersion;
        this.startedAt = startedAt;
    }

    /** Makes it a promise of something, with its warnings at parts of its business time, ascending percents. */
    Commitment within(Allowance allowed, int[] warnings) {
        allowance = allowed;
        warnAtPercent = warnings.clone();
        dueAt = allowed.dueAfter(startedAt, Duration.ZERO);
        nextLookAt = nextLook();
        return this;
    }

    /** Takes over the pauses of the promise that it replaces, which had the same start. */
    Commitment keepingPausesOf(Commitment replaced) {
        pauses.addAll(replaced.pauses);
        pausedAt = replaced.pausedAt;
        if (isOpen()) {
            dueAt = allowance.dueAfter(startedAt, paused());
            nextLookAt = nextLook();
        }
        return this;
    }

    /**
     * The same promise, to be kept in another ticket, with what was told of it: a breach of it until now is told where it
     * was promised first, and no more.
     */
    Commitment again(UUID otherId, int otherCycle, Instant now) {
        var same = new Commitment(otherId, otherCycle, kind, terms, policyVersion, startedAt);
        same.allowance = allowance;
        same.dueAt = dueAt;
        same.warnAtPercent = warnAtPercent.clone();
        same.warnedPercent = warnedPercent;
        same.pausedAt = pausedAt;
        same.pauses.addAll(pauses);
        same.breachToldAt = isOverdueAt(now) ? now : null;
        same.nextLookAt = same.nextLook();
        return same;
    }

    /** What was promised has been done; for ever. */
    List<TicketEvent> fulfil(OfTicket ticket, Instant now) {
        return end(ticket, now, () -> fulfilledAt = now);
    }

    /** It is owed no more. */
    List<TicketEvent> cancel(OfTicket ticket, Instant now) {
        return end(ticket, now, () -> cancelledAt = now);
    }

    private List<TicketEvent> end(OfTicket ticket, Instant now, Runnable ending) {
        if (!isOpen()) {
            return List.of();
        }
        var facts = new ArrayList<TicketEvent>();
        if (isOverdueAt(now)) {
            facts.addAll(tellBreach(ticket, now));
        }
        ending.run();
        nextLookAt = null;
        facts.add(changed(ticket, now));
        return facts;
    }

    /** The ticket begins to wait for the customer; the take-in-charge and what is breached already go on (D3). */
    List<TicketEvent> pause(OfTicket ticket, Instant now) {
        if (!isOpen() || kind == CommitmentKind.TAKE_IN_CHARGE || pausedAt != null || isOverdueAt(now)) {
            return List.of();
        }
        pausedAt = now;
        nextLookAt = null;
        return List.of(changed(ticket, now));
    }

    /** The wait is over, and the due instant later by it (D24). */
    List<TicketEvent> resume(OfTicket ticket, Instant now) {
        if (!isOpen() || pausedAt == null) {
            return List.of();
        }
        pauses.add(new Pause(pausedAt, now));
        pausedAt = null;
        dueAt = allowance.dueAfter(startedAt, paused());
        nextLookAt = nextLook();
        return List.of(changed(ticket, now));
    }

    /** Tells every warning that is due and was not told yet, and the breach after the due instant (R14.9). */
    public List<TicketEvent> look(OfTicket ticket, Instant now) {
        var facts = new ArrayList<TicketEvent>();
        while (nextLookAt != null && !now.isBefore(nextLookAt)) {
            var warning = nextWarning();
            if (warning.isPresent()) {
                warnedPercent = warning.get();
                facts.add(atRisk(ticket));
            } else {
                facts.addAll(tellBreach(ticket, now));
            }
            nextLookAt = nextLook();
        }
        return facts;
    }

    private Instant nextLook() {
        if (pausedAt != null || breachToldAt != null) {
            return null;
        }
        return nextWarning().map(this::usedUp).orElse(dueAt.plus(1, ChronoUnit.MICROS));
    }

    private Optional<Integer> nextWarning() {
        for (var percent : warnAtPercent) {
            if (percent > warnedPercent) {
                return Optional.of(percent);
            }
        }
        return Optional.empty();
    }

    /** When a part of the business time is used up: always within opening hours, or at a closing. */
    private Instant usedUp(int percent) {
        var paused = paused();
        var promised = BookletCalendars.SUPPORT.between(startedAt, dueAt).minus(paused);
        return BookletCalendars.SUPPORT.plus(
                startedAt, promised.multipliedBy(percent).dividedBy(100).plus(paused));
    }

    private List<TicketEvent> tellBreach(OfTicket ticket, Instant now) {
        if (breachToldAt != null) {
            return List.of();
        }
        breachToldAt = now;
        return List.of(new CommitmentBreached(
                ticket.ticketId(), ticket.number(), ticket.customerId(), id, kind, cycle, dueAt));
    }

    private CommitmentAtRisk atRisk(OfTicket ticket) {
        return new CommitmentAtRisk(
                ticket.ticketId(),
                ticket.number(),
                ticket.customerId(),
                id,
                kind,
                cycle,
                warnedPercent,
                dueAt,
                usedUp(warnedPercent));
    }

    CommitmentChanged changed(OfTicket ticket, Instant now) {
        return new CommitmentChanged(
                ticket.ticketId(), ticket.number(), ticket.customerId(), id, kind, cycle, stateAt(now), dueAt(), now);
    }

    private boolean isOverdueAt(Instant instant) {
        return (pausedAt == null ? instant : pausedAt).isAfter(dueAt);
    }

    /** Whether it is still owed. */
    boolean isOpen() {
        return dueAt != null && fulfilledAt == null && cancelledAt == null;
    }

    /** How it stands, from its dates alone: right even before the breach was told. */
    public CommitmentState stateAt(Instant now) {
        if (dueAt == null) {
            return CommitmentState.NONE;
        }
        var ended = fulfilledAt != null ? fulfilledAt : cancelledAt;
        if (isOverdueAt(ended == null ? now : ended)) {
            return CommitmentState.BREACHED;
        }
        if (ended == null) {
            return pausedAt == null ? CommitmentState.RUNNING : CommitmentState.PAUSED;
        }
        return fulfilledAt == null ? CommitmentState.CANCELLED : CommitmentState.MET;
    }

    /** Why it is due when it is. */
    public DeadlineExplanation explanation() {
        return dueAt == null
                ? DeadlineExplanation.NOTHING_PROMISED
                : DeadlineExplanation.of(startedAt, allowance, pauses, dueAt);
    }

    private Duration paused() {
        return pauses.stream().map(Pause::businessTime).reduce(Duration.ZERO, Duration::plus);
    }

    public UUID id() {
        return id;
    }

    /** 1, and one more for each reopening of the ticket. */
    public int cycle() {
        return cycle;
    }

    public CommitmentKind kind() {
        return kind;
    }

    /** What is promised, and by which rule. */
    public CommitmentTerms terms() {
        return terms;
    }

    /** The version of the policy that says how long it may take. */
    public int policyVersion() {
        return policyVersion;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Empty when nothing is promised. */
    public Optional<Allowance> allowance() {
        return Optional.ofNullable(allowance);
    }

    /** The last instant in time, were a running pause to end at once; empty when nothing is promised. */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    /** Since when the running pause lasts. */
    public Optional<Instant> pausedAt() {
        return Optional.ofNullable(pausedAt);
    }

    public Optional<Instant> fulfilledAt() {
        return Optional.ofNullable(fulfilledAt);
    }

    public Optional<Instant> cancelledAt() {
        return Optional.ofNullable(cancelledAt);
    }
}
