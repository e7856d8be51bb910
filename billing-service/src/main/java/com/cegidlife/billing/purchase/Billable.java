package com.cegidlife.billing.purchase;

import com.cegidlife.events.PaidService;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A sold service, to be invoiced: at the amount quoted (R15.15), or at the tariff where nothing was. Never changes. */
@Entity
@Table(name = "billables")
public class Billable {

    @Id
    @Column(name = "purchase_id")
    private UUID purchaseId;

    @Column(name = "customer_id")
    private UUID customerId;

    @Enumerated(EnumType.STRING)
    private PaidService service;

    private String product;

    private int quantity;

    @Enumerated(EnumType.STRING)
    private BillingUnit unit;

    @Column(name = "amount_cents")
    private Long amountCents;

    @Column(name = "sold_on")
    private LocalDate soldOn;

    protected Billable() {}

    Billable(UUID purchaseId, UUID customerId, PurchaseRequest request, LocalDate soldOn) {
        this.purchaseId = purchaseId;
        this.customerId = customerId;
        this.soldOn = soldOn;
        service = request.service();
        product = request.product();
        quantity = request.accepted().map(AcceptedQuote::minutes).orElse(1);
        unit = request.accepted().isPresent() ? BillingUnit.MINUTE : BillingUnit.QUESTION;
        amountCents = request.accepted().map(AcceptedQuote::amountCents).orElse(null);
    }

    public UUID purchaseId() {
        return purchaseId;
    }

    public UUID customerId() {
        return customerId;
    }

    public PaidService service() {
        return service;
    }

    /** Code of the product that the service is about. */
    public String product() {
        return product;
    }

    /** How many of the unit were sold. */
    public int quantity() {
        return quantity;
    }

    public BillingUnit unit() {
        return unit;
    }

    /** Price of the whole without tax, in cents of a euro; empty for what is invoiced at the tariff. */
    public Optional<Long> amountCents() {
        return Optional.ofNullable(amountCents);
    }

    /** The day of the confirmation, Europe/Paris. */
    public LocalDate soldOn() {
        return soldOn;
    }
}
