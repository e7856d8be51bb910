package com.cegidlife.billing.credit;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Credits that a service costs (R18.4). Life: reserved whole, or refused; then confirmed or released, once; a confirmed one
 * may be refunded, once.
 */
@Entity
@Table(name = "credit_debits")
public class CreditDebit {

    @Id
    private UUID id;

    @Column(name = "customer_id")
    private UUID customerId;

    @Column(name = "ticket_number")
    private String ticketNumber;

    private String service;
    private int credits;

    @Enumerated(EnumType.STRING)
    private DebitState state;

    @Column(name = "reserved_at")
    private Instant reservedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    /** Rises under the lock of the customer's credit account. */
    private long version = 1;

    protected CreditDebit() {}

    CreditDebit(UUID customerId, Order order, DebitState state, Instant at) {
        id = order.id();
        ticketNumber = order.ticketNumber();
        service = order.service();
        credits = order.credits();
        this.customerId = customerId;
        this.state = state;
        reservedAt = at;
    }

    /** Whether it may go on to a state; asked by events, which may come twice or cross. */
    boolean mayBecome(DebitState next) {
        return switch (next) {
            case CONFIRMED, RELEASED -> state == DebitState.RESERVED;
            case REFUNDED -> state == DebitState.CONFIRMED;
            case RESERVED, REFUSED -> false;
        };
    }

    /** @throws Refusal when it may not */
    void become(DebitState next, Instant at) {
        if (!mayBecome(next)) {
            throw new Refusal(CreditProblem.CREDITS_SETTLED_ALREADY)
                    .with("service", service)
                    .with("state", state);
        }
        state = next;
        settledAt = at;
        version++;
    }

    /** The ticket that it is for; any other id for what has no ticket. */
    public UUID id() {
        return id;
    }

    public UUID customerId() {
        return customerId;
    }

    public Optional<String> ticketNumber() {
        return Optional.ofNullable(ticketNumber);
    }

    /** Code of the service that is paid. */
    public String service() {
        return service;
    }

    public int credits() {
        return credits;
    }

    public DebitState state() {
        return state;
    }

    public Instant reservedAt() {
        return reservedAt;
    }

    /** When it was confirmed, released or refunded, the last of these. */
    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    public long version() {
        return version;
    }

    /**
     * What is to be paid in credits.
     *
     * @param id of the debit, the same each time it is asked for
     * @param ticketNumber null when no ticket asks for it
     * @param credits at least one
     */
    public record Order(UUID id, String ticketNumber, String service, int credits) {}
}
