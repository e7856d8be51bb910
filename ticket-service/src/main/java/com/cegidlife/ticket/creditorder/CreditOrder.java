package com.cegidlife.ticket.creditorder;

import com.cegidlife.events.CreditOrderAccepted;
import com.cegidlife.events.CreditOrderCancelled;
import com.cegidlife.events.CreditOrderDelivered;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Ticket;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A service to be paid in credits (R18.4). Life: requested on a ticket of its own; accepted for a number of credits, or
 * declined with a reason, once and for all, by the agent who works on the ticket; then its credits are set aside by billing,
 * or refused; delivered when they are. What was accepted may be cancelled until it is delivered.
 */
@Entity
@Table(name = "credit_orders")
public class CreditOrder {

    @Id
    @Column(name = "ticket_id")
    private UUID ticketId;

    private String number;

    @Column(name = "customer_id")
    private UUID customerId;

    @Column(name = "requested_by")
    private UUID requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Embedded
    private OrderedService service;

    @Enumerated(EnumType.STRING)
    private CreditOrderState state;

    @Embedded
    private OrderDecision decision;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Version
    private long version;

    protected CreditOrder() {}

    CreditOrder(Ticket ticket, OrderedService service) {
        ticketId = ticket.id();
        number = ticket.number();
        customerId = ticket.customerId();
        requestedBy = ticket.requester().userId();
        requestedAt = ticket.registeredAt();
        this.service = service;
        state = CreditOrderState.REQUESTED;
    }

    /** @throws Refusal when it is decided already */
    CreditOrderAccepted accept(int credits, UUID agentId, Instant now) {
        decide(CreditOrderState.ACCEPTED, OrderDecision.accepted(credits, agentId, now));
        return new CreditOrderAccepted(ticketId, number, customerId, service.code(), credits, now);
    }

    /** Billing has set its credits aside, or refused them; false for an answer that comes too late to matter. */
    boolean answered(CreditOrderState answer) {
        var isAwaited = state == CreditOrderState.ACCEPTED;
        if (isAwaited) {
            state = answer;
        }
        return isAwaited;
    }

    /** Whether credits are, or may be, set aside for it. */
    boolean isUnderWay() {
        return state == CreditOrderState.ACCEPTED || state == CreditOrderState.RESERVED;
    }

    /** @throws Refusal unless it is accepted, and not delivered yet */
    CreditOrderCancelled cancel(Instant now) {
        if (!isUnderWay()) {
            throw refusal(CreditOrderProblem.CREDIT_ORDER_NOT_ACCEPTED);
        }
        state = CreditOrderState.CANCELLED;
        return new CreditOrderCancelled(ticketId, customerId, now);
    }

    /** @throws Refusal when it is decided already */
    void decline(String reason, UUID agentId, Instant now) {
        decide(CreditOrderState.DECLINED, OrderDecision.declined(reason, agentId, now));
    }

    private void decide(CreditOrderState outcome, OrderDecision made) {
        if (state != CreditOrderState.REQUESTED) {
            throw refusal(CreditOrderProblem.CREDIT_ORDER_ALREADY_DECIDED);
        }
        state = outcome;
        decision = made;
    }

    /** @throws Refusal unless its credits are set aside, and it is not delivered yet */
    CreditOrderDelivered deliver(Instant now) {
        if (state == CreditOrderState.ACCEPTED) {
            throw refusal(CreditOrderProblem.CREDITS_NOT_RESERVED_YET);
        }
        if (state != CreditOrderState.RESERVED) {
            throw refusal(CreditOrderProblem.CREDIT_ORDER_NOT_ACCEPTED);
        }
        state = CreditOrderState.DELIVERED;
        deliveredAt = now;
        return new CreditOrderDelivered(ticketId, customerId, now);
    }

    private Refusal refusal(CreditOrderProblem problem) {
        return new Refusal(problem).with("number", number);
    }

    public UUID ticketId() {
        return ticketId;
    }

    /** That of its ticket, such as {@code D-2026-000042}. */
    public String number() {
        return number;
    }

    public UUID customerId() {
        return customerId;
    }

    public UUID requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public OrderedService service() {
        return service;
    }

    public CreditOrderState state() {
        return state;
    }

    /** Empty until an agent accepts or declines it. */
    public Optional<OrderDecision> decision() {
        return Optional.ofNullable(decision);
    }

    public Optional<Instant> deliveredAt() {
        return Optional.ofNullable(deliveredAt);
    }

    public long version() {
        return version;
    }
}
