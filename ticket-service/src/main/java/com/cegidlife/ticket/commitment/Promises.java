package com.cegidlife.ticket.commitment;

import com.cegidlife.events.AnomalySeverity;
import com.cegidlife.events.CommitmentKind;
import com.cegidlife.events.Resolution;
import com.cegidlife.events.TicketEvent;
import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Everything that was promised about a ticket, in cycles: a reopening begins a new one, and what was promised before stays
 * as it is. Keeps the next due instant at hand, by which agents order their queue.
 */
@Embeddable
public class Promises {

    private static final Predicate<Commitment> ABOUT_THE_ANOMALY =
            commitment -> commitment.kind() != CommitmentKind.TAKE_IN_CHARGE;

    private static final Comparator<Commitment> BY_DUE =
            Comparator.comparing(owed -> owed.dueAt().orElseThrow());

    /** Of the ticket that embeds this, which lends them: a list inside an embeddable makes every read a change. */
    @Transient
    private List<Commitment> commitments;

    private int cycle;

    @Column(name = "policy_version")
    private int policyVersion;

    @Column(name = "take_in_charge_due")
    private Instant takeInChargeDue;

    @Column(name = "next_due_at")
    private Instant nextDueAt;

    protected Promises() {}

    /**
     * What is promised with a ticket's registration (R14.6).
     *
     * @param commitments of the ticket, still empty; to be kept by the ticket
     */
    public static Promises atRegistration(
            List<Commitment> commitments, TicketKind kind, TicketPriority priority, Promisor promisor, Instant now) {
        var promises = new Promises().about(commitments);
        promises.cycle = 1;
        promises.policyVersion = promisor.policy().version();
        promises.add(promisor.takeInCharge(kind, priority, 1, now));
        return promises;
    }

    /** To be called before anything else, with the commitments that the ticket keeps. */
    public Promises about(List<Commitment> ofTheTicket) {
        commitments = ofTheTicket;
        return this;
    }

    /** What stands at the registration. */
    public List<TicketEvent> atStart(OfTicket ticket) {
        return commitments.stream()
                .<TicketEvent>map(commitment -> commitment.changed(ticket, commitment.startedAt()))
                .toList();
    }

    /** A reopened ticket is to be taken in charge anew, counted from now. */
    public List<TicketEvent> reopen(
            OfTicket ticket, TicketKind kind, TicketPriority priority, Promisor promisor, Instant now) {
        cycle++;
        return List.of(add(promisor.takeInCharge(kind, priority, cycle, now)).changed(ticket, now));
    }

    /** Another priority before the take-in-charge: counted from the same start, the old promise stays on record (R14.10). */
    public List<TicketEvent> changePriority(OfTicket ticket, TicketPriority priority, Promisor promisor, Instant now) {
        var facts = new ArrayList<TicketEvent>();
        for (var replaced : ofThisCycle(ABOUT_THE_ANOMALY.negate())
                .filter(Commitment::isOpen)
                .toList()) {
            facts.addAll(replaced.cancel(ticket, now));
            var renewed = promisor.takeInCharge(TicketKind.SUPPORT, priority, cycle, replaced.startedAt());
            facts.add(add(renewed).changed(ticket, now));
            facts.addAll(renewed.look(ticket, now));
        }
        updateNextDue();
        return facts;
    }

    public List<TicketEvent> takenInCharge(OfTicket ticket, Instant now) {
        return each(ABOUT_THE_ANOMALY.negate(), commitment -> commitment.fulfil(ticket, now));
    }

    /**
     * What is promised about an anomaly (R14.8). A second qualification in the same cycle counts from the first one and
     * keeps its pauses, as a change of priority does.
     */
    public List<TicketEvent> qualified(OfTicket ticket, AnomalySeverity severity, Promisor promisor, Instant now) {
        var first = ofThisCycle(ABOUT_THE_ANOMALY).findFirst();
        var replaced = ofThisCycle(ABOUT_THE_ANOMALY).reduce((earlier, later) -> later);
        var facts = new ArrayList<>(notAnAnomaly(ticket, now));
        var promised = promisor.anomaly(
                severity, cycle, first.map(Commitment::startedAt).orElse(now));
        replaced.ifPresent(promised::keepingPausesOf);
        facts.add(add(promised).changed(ticket, now));
        return facts;
    }

    /** Nothing is owed about an anomaly any more. */
    public List<TicketEvent> notAnAnomaly(OfTicket ticket, Instant now) {
        return each(ABOUT_THE_ANOMALY, commitment -> commitment.cancel(ticket, now));
    }

    /** A corrective action plan, a fix or a workaround was delivered. */
    public List<TicketEvent> delivered(OfTicket ticket, CommitmentKind kind, Instant now) {
        return each(commitment -> commitment.kind() == kind, commitment -> commitment.fulfil(ticket, now));
    }

    /** A fix or a workaround keeps every promise about the anomaly; otherwise nothing is owed any more. */
    public List<TicketEvent> resolved(OfTicket ticket, Resolution resolution, Instant now) {
        return switch (resolution) {
            case FIX, WORKAROUND -> each(ABOUT_THE_ANOMALY, commitment -> commitment.fulfil(ticket, now));
            case ANSWER, NOT_AN_ANOMALY -> notAnAnomaly(ticket, now);
        };
    }

    public List<TicketEvent> pause(OfTicket ticket, Instant now) {
        return each(ABOUT_THE_ANOMALY, commitment -> commitment.pause(ticket, now));
    }

    public List<TicketEvent> resume(OfTicket ticket, Instant now) {
        return each(ABOUT_THE_ANOMALY, commitment -> commitment.resume(ticket, now));
    }

    /** The ticket is over: what is still owed is cancelled. */
    public List<TicketEvent> cancelAll(OfTicket ticket, Instant now) {
        return each(commitment -> true, commitment -> commitment.cancel(ticket, now));
    }

    /**
     * What other tickets owe that would be owed here, were they merged into this one: the earliest of each kind, when it is
     * owed here later; about an anomaly also when nothing was promised about one here.
     */
    public List<Commitment> toTakeOver(List<Promises> others) {
        var earliest = new EnumMap<CommitmentKind, Commitment>(CommitmentKind.class);
        others.stream()
                .flatMap(other -> other.ofThisCycle(Commitment::isOpen))
                .forEach(owed -> earliest.merge(owed.kind(), owed, BinaryOperator.minBy(BY_DUE)));
        return earliest.values().stream().filter(this::isOwedLaterHere).toList();
    }

    private boolean isOwedLaterHere(Commitment other) {
        var own = ofThisCycle(commitment -> commitment.kind() == other.kind()).toList();
        return own.isEmpty()
                ? ABOUT_THE_ANOMALY.test(other)
                : own.stream().anyMatch(commitment -> commitment.isOpen() && BY_DUE.compare(other, commitment) < 0);
    }

    /**
     * Owes from now on what other tickets owed, with its start, its terms and its pauses, instead of what is owed here later.
     *
     * @param owed what {@link #toTakeOver} says
     * @param waiting whether the ticket waits for the customer
     */
    public List<TicketEvent> takeOver(
            OfTicket ticket, List<Commitment> owed, Supplier<UUID> ids, boolean waiting, Instant now) {
        var facts = new ArrayList<TicketEvent>();
        for (var other : owed) {
            facts.addAll(each(own -> own.kind() == other.kind(), own -> own.cancel(ticket, now)));
            var takenOver = other.again(ids.get(), cycle, now);
            if (waiting) {
                takenOver.pause(ticket, now);
            } else {
                takenOver.resume(ticket, now);
            }
            facts.add(add(takenOver).changed(ticket, now));
        }
        return facts;
    }

    private List<TicketEvent> each(Predicate<Commitment> which, Function<Commitment, List<TicketEvent>> change) {
        var facts = ofThisCycle(which)
                .flatMap(commitment -> change.apply(commitment).stream())
                .toList();
        updateNextDue();
        return facts;
    }

    private Stream<Commitment> ofThisCycle(Predicate<Commitment> which) {
        return commitments.stream()
                .filter(commitment -> commitment.cycle() == cycle)
                .filter(which);
    }

    private Commitment add(Commitment commitment) {
        commitments.add(commitment);
        if (!ABOUT_THE_ANOMALY.test(commitment)) {
            takeInChargeDue = commitment.dueAt().orElse(null);
        }
        updateNextDue();
        return commitment;
    }

    private void updateNextDue() {
        nextDueAt = commitments.stream()
                .filter(Commitment::isOpen)
                .filter(commitment -> commitment.pausedAt().isEmpty())
                .flatMap(commitment -> commitment.dueAt().stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** All of them, in the order in which they were made. */
    public List<Commitment> commitments() {
        return List.copyOf(commitments);
    }

    /** 1, and one more for each reopening. */
    public int cycle() {
        return cycle;
    }

    /** The version of the policy that the ticket keeps. */
    public int policyVersion() {
        return policyVersion;
    }

    /** When the ticket must be taken in charge at the latest; empty without commitment. */
    public Optional<Instant> takeInChargeDue() {
        return Optional.ofNullable(takeInChargeDue);
    }

    /** The earliest due instant that is still owed and not paused. */
    public Optional<Instant> nextDueAt() {
        return Optional.ofNullable(nextDueAt);
    }
}
