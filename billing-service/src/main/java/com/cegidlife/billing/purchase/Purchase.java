package com.cegidlife.billing.purchase;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.events.PurchaseConfirmed;
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
 * A paid service that a ticket asked for (R15.15, R15.16). Life: pending once it arrives; then confirmed or rejected,
 * once, until the instant at which it expires. A confirmation made at or before that instant counts, whenever it becomes
 * known; one made later never does.
 */
@Entity
@Table(name = "purchases")
public class Purchase {

    @Id
    private UUID id;

    private String number;

    @Column(name = "customer_id")
    private UUID customerId;

    @Embedded
    private PurchaseRequest request;

    @Enumerated(EnumType.STRING)
    private PurchaseState state = PurchaseState.PENDING;

    @Embedded
    private PurchaseDecision decision;

    /** Rises under the row's lock: see {@link Purchases#toChange}. */
    private long version = 1;

    protected Purchase() {}

    Purchase(String number, PurchaseRequested event) {
        id = event.purchaseId();
        this.number = number;
        customerId = event.customerId();
        request = PurchaseRequest.of(event);
    }

    /** @throws Refusal when it was confirmed or rejected already, or has expired */
    void mustBePending(Instant now) {
        var problem =
                switch (stateAt(now)) {
                    case PENDING -> Optional.<PurchaseProblem>empty();
                    case CONFIRMED -> Optional.of(PurchaseProblem.PURCHASE_ALREADY_CONFIRMED);
                    case REJECTED -> Optional.of(PurchaseProblem.PURCHASE_ALREADY_REJECTED);
                    case EXPIRED -> Optional.of(PurchaseProblem.PURCHASE_EXPIRED);
                };
        problem.ifPresent(type -> {
            throw new Refusal(type)
                    .with("number", number)
                    .with("ticketNumber", request.ticketNumber())
                    .with("expiresAt", request.expiresAt());
        });
    }

    /**
     * Makes the purchase binding.
     *
     * @param confirmedBy empty when the customer had accepted beforehand (R15.15)
     * @throws Refusal when it is not pending
     */
    PurchaseConfirmed confirm(Instant now, Optional<UUID> confirmedBy) {
        decide(PurchaseState.CONFIRMED, new PurchaseDecision(now, confirmedBy.orElse(null), null));
        return new PurchaseConfirmed(id, customerId, number, now);
    }

    /**
     * @param rejectedBy empty when a rule rejects
     * @throws Refusal when it is not pending
     */
    PurchaseRejected reject(Rejection why, Instant now, Optional<UUID> rejectedBy) {
        decide(PurchaseState.REJECTED, new PurchaseDecision(now, rejectedBy.orElse(null), why));
        return new PurchaseRejected(id, customerId, why.told(), now);
    }

    /** It was not confirmed in time; what was decided before stays so. */
    void expire() {
        if (state == PurchaseState.PENDING) {
            state = PurchaseState.EXPIRED;
            version++;
        }
    }

    private void decide(PurchaseState decided, PurchaseDecision made) {
        mustBePending(made.decidedAt());
        state = decided;
        decision = made;
        version++;
    }

    /** What there is to bill once it is confirmed. */
    Billable billable() {
        return new Billable(id, customerId, request, BusinessDate.of(decision.decidedAt()));
    }

    /** A pending purchase has expired once its time is over, even before ticket-service says so. */
    public PurchaseState stateAt(Instant now) {
        return state == PurchaseState.PENDING && now.isAfter(request.expiresAt()) ? PurchaseState.EXPIRED : state;
    }

    public UUID id() {
        return id;
    }

    /** What people call it, such as {@code A-2026-000042}. */
    public String number() {
        return number;
    }

    public UUID customerId() {
        return customerId;
    }

    public PurchaseRequest request() {
        return request;
    }

    /** How it was confirmed or rejected; empty until then. */
    public Optional<PurchaseDecision> decision() {
        return Optional.ofNullable(decision);
    }

    /** Rises by one at every change. */
    public long version() {
        return version;
    }
}
