package com.cegidlife.billing.store;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.catalogue.Price;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that a customer buys in the store, in euros (R18.4). Life: ordered, at the price of that day; then confirmed or
 * cancelled, once; what is not confirmed within thirty days can be no more.
 */
@Entity
@Table(name = "store_orders")
public class StoreOrder {

    private static final Duration GOOD_FOR = Duration.ofDays(30);

    @Id
    private UUID id;

    private String number;

    @Column(name = "customer_id")
    private UUID customerId;

    private String item;
    private int quantity;

    @Column(name = "price_id")
    private UUID priceId;

    @Column(name = "net_cents")
    private long netCents;

    @Column(name = "ordered_by")
    private UUID orderedBy;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private StoreOrderState state = StoreOrderState.ORDERED;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    /** Rises under the row's lock. */
    private long version = 1;

    protected StoreOrder() {}

    StoreOrder(UUID id, String number, NewOrder order, Price price, Instant now) {
        this.id = id;
        this.number = number;
        customerId = order.customerId();
        item = order.item();
        quantity = order.quantity();
        orderedBy = order.orderedBy();
        priceId = price.id();
        netCents = price.cents(0, order.quantity());
        orderedAt = now;
        expiresAt = now.plus(GOOD_FOR);
    }

    /** @throws Refusal when it is confirmed or cancelled already, or confirmed too late */
    void decide(StoreOrderState decision, UUID by, Instant now) {
        if (state != StoreOrderState.ORDERED) {
            throw new Refusal(StoreProblem.STORE_ORDER_DECIDED).with("number", number);
        }
        if (decision == StoreOrderState.CONFIRMED && now.isAfter(expiresAt)) {
            throw new Refusal(StoreProblem.STORE_ORDER_EXPIRED)
                    .with("number", number)
                    .with("expiresAt", expiresAt);
        }
        state = decision;
        decidedBy = by;
        decidedAt = now;
        version++;
    }

    public UUID id() {
        return id;
    }

    /** What people call it, such as {@code B-2026-000042}. */
    public String number() {
        return number;
    }

    public UUID customerId() {
        return customerId;
    }

    /** Code in the catalogue. */
    public String item() {
        return item;
    }

    public int quantity() {
        return quantity;
    }

    /** The version of the price of the day of the order. */
    public UUID priceId() {
        return priceId;
    }

    /** Price of the whole without tax, in cents of a euro. */
    public long netCents() {
        return netCents;
    }

    /** The day whose price counts, Europe/Paris. */
    public LocalDate pricedOn() {
        return BusinessDate.of(orderedAt);
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    /** Last instant at which it may be confirmed. */
    public Instant expiresAt() {
        return expiresAt;
    }

    public StoreOrderState state() {
        return state;
    }

    /** When it was confirmed or cancelled; empty until then. */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public long version() {
        return version;
    }

    /** What is ordered, and by whom. */
    public record NewOrder(UUID customerId, String item, int quantity, UUID orderedBy) {}
}
