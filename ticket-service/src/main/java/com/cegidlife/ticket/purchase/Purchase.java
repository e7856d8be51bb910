package com.cegidlife.ticket.purchase;

import com.cegidlife.events.PaidService;
import com.cegidlife.events.PurchaseConfirmed;
import com.cegidlife.events.PurchaseExpired;
import com.cegidlife.events.PurchaseRejected;
import com.cegidlife.events.PurchaseRequested;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A paid service that a ticket waits for (R15.15, R15.16). Life: requested from billing, which confirms or rejects it,
 * either of which is final; expired when neither has become known in time, and confirmed nevertheless when it turns out
 * that the confirmation was made in time.
 */
@Entity
@Table(name = "purchases")
public class Purchase {

    private static final Rejection UNCONFIRMED = new Rejection(
            "purchase-expired", "L'achat n'a pas été confirmé à temps.", "The purchase was not confirmed in time.");

    @Id
    private UUID id;

    @Column(name = "ticket_id")
    private UUID ticketId;

    @Column(name = "customer_id")
    private UUID customerId;

    @Enumerated(EnumType.STRING)
    private PaidService service;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private PurchaseState state;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "order_number")
    private String orderNumber;

    @Embedded
    private Rejection rejection;

    protected Purchase() {}

    Purchase(PurchaseRequested requested) {
        id = requested.purchaseId();
        ticketId = requested.ticketId();
        customerId = requested.customerId();
        service = requested.service();
        requestedAt = requested.requestedAt();
        expiresAt = requested.expiresAt();
        state = PurchaseState.REQUESTED;
    }

    /** @throws Refusal when it was rejected, or the confirmation was made too late: nothing is ever opened by it */
    void confirm(PurchaseConfirmed confirmed) {
        if (state == PurchaseState.REJECTED) {
            throw refusal(PurchaseProblem.PURCHASE_ALREADY_DECIDED);
        }
        if (confirmed.confirmedAt().isAfter(expiresAt)) {
            throw refusal(PurchaseProblem.PURCHASE_CONFIRMED_TOO_LATE);
        }
        state = PurchaseState.CONFIRMED;
        orderNumber = confirmed.orderNumber();
        decidedAt = confirmed.confirmedAt();
    }

    /** @throws Refusal when it was confirmed */
    void reject(PurchaseRejected rejected) {
        if (state == PurchaseState.CONFIRMED) {
            throw refusal(PurchaseProblem.PURCHASE_ALREADY_DECIDED);
        }
        var reason = rejected.reason();
        state = PurchaseState.REJECTED;
        rejection = new Rejection(reason.code(), reason.french(), reason.english());
        decidedAt = rejected.rejectedAt();
    }

    PurchaseExpired expire(Instant now) {
        state = PurchaseState.EXPIRED;
        decidedAt = now;
        return new PurchaseExpired(id, ticketId, customerId, now);
    }

    /** Whether no answer is known although the time for it is over. */
    boolean isOverdueAt(Instant now) {
        return state == PurchaseState.REQUESTED && !now.isBefore(expiresAt);
    }

    private Refusal refusal(PurchaseProblem problem) {
        return new Refusal(problem).with("purchaseId", id).with("state", state);
    }

    public UUID id() {
        return id;
    }

    public UUID ticketId() {
        return ticketId;
    }

    public PaidService service() {
        return service;
    }

    public PurchaseState state() {
        return state;
    }

    /** What people call the purchase; empty unless confirmed. */
    public Optional<String> orderNumber() {
        return Optional.ofNullable(orderNumber);
    }

    /** Why it is not made; null while it is not known, and once it is confirmed. */
    public Rejection whyNot() {
        return state == PurchaseState.EXPIRED ? UNCONFIRMED : rejection;
    }
}
