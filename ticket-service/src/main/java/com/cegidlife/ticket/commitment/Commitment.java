package com.cegidlife.ticket.commitment;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.businesstime.Stretch;
import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the publisher promised about a ticket, the explicit promise of nothing included. It runs from the registration
 * until it is fulfilled, and is breached once its due instant has passed; it never pauses (D3).
 */
@Entity
@Table(name = "commitments")
public class Commitment {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private CommitmentKind kind;

    @Enumerated(EnumType.STRING)
    private TakeInChargeTerms terms;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "allowed_seconds")
    private Long allowedSeconds;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "fulfilled_at")
    private Instant fulfilledAt;

    protected Commitment() {}

    private Commitment(UUID id, CommitmentKind kind, TakeInChargeTerms terms, Instant startedAt) {
        this.id = id;
        this.kind = kind;
        this.terms = terms;
        this.startedAt = startedAt;
    }

    /**
     * The promise to take a ticket in charge, counted in support hours from its registration (R14.6); explicitly none
     * for usage questions (R15.14) and customer service (R16.3).
     *
     * @param priority of a support ticket; not read for the other kinds
     */
    public static Commitment takeInCharge(UUID id, TicketKind kind, TicketPriority priority, Instant registeredAt) {
        var terms = TakeInChargeTerms.of(kind);
        var commitment = new Commitment(id, CommitmentKind.TAKE_IN_CHARGE, terms, registeredAt);
        terms.allowed(priority).ifPresent(commitment::allow);
        return commitment;
    }

    private void allow(Duration businessTime) {
        allowedSeconds = businessTime.toSeconds();
        dueAt = BookletCalendars.SUPPORT.plus(startedAt, businessTime);
    }

    /** What was promised has been done; for ever. */
    public void fulfil(Instant at) {
        fulfilledAt = at;
    }

    /** Breached from the first instant after the due one, whether or not anybody has noticed. */
    public CommitmentState stateAt(Instant now) {
        if (dueAt == null) {
            return CommitmentState.NONE;
        }
        var until = fulfilledAt().orElse(now);
        if (until.isAfter(dueAt)) {
            return CommitmentState.BREACHED;
        }
        return fulfilledAt == null ? CommitmentState.RUNNING : CommitmentState.MET;
    }

    /** Why it is due when it is: the support hours used up and the gaps between them; empty when nothing is promised. */
    public List<Stretch> explanation() {
        return allowed()
                .map(businessTime -> BookletCalendars.SUPPORT.explain(startedAt, businessTime))
                .orElse(List.of());
    }

    public CommitmentKind kind() {
        return kind;
    }

    /** What is promised, and by which rule. */
    public TakeInChargeTerms terms() {
        return terms;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Business time of support; empty when nothing is promised. */
    public Optional<Duration> allowed() {
        return Optional.ofNullable(allowedSeconds).map(Duration::ofSeconds);
    }

    /** The last instant in time; empty when nothing is promised. */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    public Optional<Instant> fulfilledAt() {
        return Optional.ofNullable(fulfilledAt);
    }
}
