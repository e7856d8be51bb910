package com.cegidlife.ticket.desk;

import com.cegidlife.events.TicketNoteAdded;
import com.cegidlife.events.TicketRegistered;
import com.cegidlife.events.TicketTakenInCharge;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.TicketProblem;
import com.cegidlife.ticket.commitment.Commitment;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something a customer asked for, or that the suite asks for it. Life: registered with a number and the promise of when
 * it will be taken in charge; then taken in charge by one agent. Notes may be added at any time.
 */
@Entity
@Table(name = "tickets")
public class Ticket {

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

    @Enumerated(EnumType.STRING)
    private TicketState state = TicketState.REGISTERED;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "taken_in_charge_by")
    private UUID takenInChargeBy;

    @Column(name = "taken_in_charge_at")
    private Instant takenInChargeAt;

    @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @JoinColumn(name = "ticket_id", nullable = false, updatable = false)
    private List<Commitment> commitments;

    @Version
    private long version;

    protected Ticket() {}

    Ticket(UUID id, String number, Registration registration, Commitment takeInCharge) {
        this.id = id;
        this.number = number;
        customerId = registration.customerId();
        requester = registration.requester();
        origin = registration.origin();
        request = registration.request();
        registeredAt = takeInCharge.startedAt();
        commitments = List.of(takeInCharge);
    }

    TicketRegistered registered() {
        return new TicketRegistered(
                id,
                number,
                customerId,
                request.kind(),
                Optional.ofNullable(request.priority()),
                Optional.ofNullable(request.product()),
                registeredAt,
                takeInChargeDue());
    }

    /** @throws Refusal when an agent has taken it already */
    TicketTakenInCharge takeInCharge(UUID agentId, Instant now) {
        mustBeRegistered();
        state = TicketState.TAKEN_IN_CHARGE;
        takenInChargeBy = agentId;
        takenInChargeAt = now;
        takeInChargeCommitment().fulfil(now);
        return new TicketTakenInCharge(id, number, customerId, agentId, now);
    }

    TicketNoteAdded noted(Note note) {
        return new TicketNoteAdded(id, number, customerId, note.id(), note.addedAt());
    }

    private void mustBeRegistered() {
        if (state != TicketState.REGISTERED) {
            throw new Refusal(TicketProblem.TICKET_ALREADY_TAKEN_IN_CHARGE).with("number", number);
        }
    }

    private Commitment takeInChargeCommitment() {
        return commitments.getFirst();
    }

    /** When it must be taken in charge at the latest (R14.6); empty without commitment (R15.14, R16.3). */
    public Optional<Instant> takeInChargeDue() {
        return takeInChargeCommitment().dueAt();
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

    public TicketState state() {
        return state;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** The agent; empty until one takes it. */
    public Optional<UUID> takenInChargeBy() {
        return Optional.ofNullable(takenInChargeBy);
    }

    public Optional<Instant> takenInChargeAt() {
        return Optional.ofNullable(takenInChargeAt);
    }

    /** What was promised about this ticket. */
    public List<Commitment> commitments() {
        return List.copyOf(commitments);
    }

    /** Rises at every change of the ticket and at every note. */
    public long version() {
        return version;
    }
}
