package com.cegidlife.ticket.phone;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Ticket;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A call about a ticket, as it stood when an agent asked whether it may be taken (R14.4). Never changed, but that it may
 * once become a note on the ticket.
 */
@Entity
@Table(name = "calls")
public class Call {

    @Id
    private UUID id;

    private String number;

    @Column(name = "ticket_id")
    private UUID ticketId;

    @Column(name = "caller_id")
    private UUID callerId;

    @Column(name = "agent_id")
    private UUID agentId;

    @Column(name = "asked_at")
    private Instant askedAt;

    private String[] obstacles;

    @Column(name = "next_opening")
    private Instant nextOpening;

    @Column(name = "note_id")
    private UUID noteId;

    @Version
    private long version;

    protected Call() {}

    Call(UUID id, UUID agentId, CallCheck check) {
        this.id = id;
        this.agentId = agentId;
        number = check.number();
        ticketId = check.ticket().map(Ticket::id).orElse(null);
        callerId = check.caller().orElse(null);
        askedAt = check.at();
        obstacles = check.obstacles().stream().map(Enum::name).toArray(String[]::new);
        nextOpening = check.nextOpening().orElse(null);
    }

    /**
     * The ticket on which the call may become a note.
     *
     * @throws Refusal when there is no such ticket, or the call is a note already
     */
    UUID mustBecomeNoteOn() {
        if (ticketId == null) {
            throw new Refusal(PhoneProblem.CALL_WITHOUT_TICKET).with("number", number);
        }
        if (noteId != null) {
            throw new Refusal(PhoneProblem.CALL_ALREADY_NOTED).with("number", number);
        }
        return ticketId;
    }

    void notedAs(UUID note) {
        noteId = note;
    }

    public UUID id() {
        return id;
    }

    /** As the agent entered it; there may be no such ticket. */
    public String number() {
        return number;
    }

    public Optional<UUID> ticketId() {
        return Optional.ofNullable(ticketId);
    }

    /** Empty when the caller was not identified. */
    public Optional<UUID> callerId() {
        return Optional.ofNullable(callerId);
    }

    /** Who asked. */
    public UUID agentId() {
        return agentId;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Every reason why the call might not be taken; none when it might. */
    public List<Obstacle> obstacles() {
        return Arrays.stream(obstacles).map(Obstacle::valueOf).toList();
    }

    /** When the team that handles the ticket is there again; empty when it was there. */
    public Optional<Instant> nextOpening() {
        return Optional.ofNullable(nextOpening);
    }

    /** The note that the call became. */
    public Optional<UUID> noteId() {
        return Optional.ofNullable(noteId);
    }
}
