package com.cegidlife.ticket.desk;

import com.cegidlife.events.Resolution;
import com.cegidlife.events.TicketClosure;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Where a ticket is in its life, who works on it and since when. */
@Embeddable
public class Handling {

    @Enumerated(EnumType.STRING)
    private TicketState state;

    @Column(name = "assigned_to")
    private UUID assignedTo;

    @Column(name = "taken_in_charge_by")
    private UUID takenInChargeBy;

    @Column(name = "taken_in_charge_at")
    private Instant takenInChargeAt;

    @Column(name = "waiting_since")
    private Instant waitingSince;

    @Enumerated(EnumType.STRING)
    private Resolution resolution;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    @Enumerated(EnumType.STRING)
    private TicketClosure closure;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Embedded
    private MergedInto mergedInto;

    protected Handling() {}

    Handling(TicketState state) {
        this.state = state;
    }

    /**
     * @throws Refusal unless the ticket is in one of the states: of the given type, or that it goes on in another ticket,
     *     waits for a purchase or was never opened (R15.16)
     */
    void mustBe(String number, DeskProblem otherwise, TicketState... states) {
        mustNotBeMerged(number);
        if (!Arrays.asList(states).contains(state)) {
            var problem =
                    switch (state) {
                        case AWAITING_PURCHASE -> DeskProblem.PURCHASE_NOT_CONFIRMED;
                        case CANCELLED -> DeskProblem.TICKET_CANCELLED;
                        default -> otherwise;
                    };
            throw new Refusal(problem).with("number", number);
        }
    }

    /** @throws Refusal that names the ticket in which it goes on */
    void mustNotBeMerged(String number) {
        if (mergedInto != null) {
            throw new Refusal(DeskProblem.TICKET_MERGED).with("number", number).with("survivor", mergedInto.number());
        }
    }

    void open() {
        state = TicketState.REGISTERED;
    }

    void cancel() {
        state = TicketState.CANCELLED;
    }

    void assign(UUID agentId) {
        assignedTo = agentId;
    }

    void takeInCharge(UUID agentId, Instant now) {
        state = TicketState.TAKEN_IN_CHARGE;
        assignedTo = agentId;
        takenInChargeBy = agentId;
        takenInChargeAt = now;
    }

    void waitForCustomer(Instant now) {
        state = TicketState.WAITING_FOR_CUSTOMER;
        waitingSince = now;
    }

    void resume() {
        state = TicketState.TAKEN_IN_CHARGE;
        waitingSince = null;
        resolution = null;
        resolvedAt = null;
    }

    void resolve(Resolution how, Instant now) {
        state = TicketState.RESOLVED;
        waitingSince = null;
        resolution = how;
        resolvedAt = now;
    }

    void close(TicketClosure why, Instant now) {
        state = TicketState.CLOSED;
        waitingSince = null;
        closure = why;
        closedAt = now;
    }

    void merge(MergedInto survivor, Instant now) {
        close(TicketClosure.MERGED, now);
        mergedInto = survivor;
    }

    void reopen() {
        resume();
        state = TicketState.REGISTERED;
        takenInChargeBy = null;
        takenInChargeAt = null;
        closure = null;
        closedAt = null;
    }

    /** Whether nobody works on it, and it is nobody's. */
    public boolean waitsForSomebody() {
        return state == TicketState.REGISTERED && assignedTo == null;
    }

    public TicketState state() {
        return state;
    }

    /** The agent whose it is, whether or not the work has begun. */
    public Optional<UUID> assignedTo() {
        return Optional.ofNullable(assignedTo);
    }

    /** The agent who began to work on it in this cycle; empty until one does. */
    public Optional<UUID> takenInChargeBy() {
        return Optional.ofNullable(takenInChargeBy);
    }

    public Optional<Instant> takenInChargeAt() {
        return Optional.ofNullable(takenInChargeAt);
    }

    public Optional<Instant> waitingSince() {
        return Optional.ofNullable(waitingSince);
    }

    public Optional<Resolution> resolution() {
        return Optional.ofNullable(resolution);
    }

    public Optional<Instant> resolvedAt() {
        return Optional.ofNullable(resolvedAt);
    }

    public Optional<TicketClosure> closure() {
        return Optional.ofNullable(closure);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** In which ticket it goes on; empty unless merged. */
    public Optional<MergedInto> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }
}
