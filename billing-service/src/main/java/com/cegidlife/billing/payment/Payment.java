package com.cegidlife.billing.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What was paid on an invoice, or, as a negative amount, went back to the payer. Never changes. */
@Entity
@Table(name = "payments")
public class Payment {

    @Id
    private UUID id;

    @Column(name = "invoice_id")
    private UUID invoiceId;

    private long cents;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private PaymentMeans means;

    private String reference;

    @Column(name = "returns_id")
    private UUID returnsId;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Payment() {}

    Payment(UUID id, UUID invoiceId, ReceivedPayment received, UUID recordedBy, Instant recordedAt) {
        this.id = id;
        this.invoiceId = invoiceId;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        cents = received.cents();
        receivedOn = received.receivedOn();
        means = received.means();
        reference = received.reference();
    }

    /** What undoes this payment, as when a bank rejects a direct debit. */
    Payment returned(UUID newId, ReturnedPayment why, UUID by, Instant at) {
        var back = new Payment(
                newId, invoiceId, new ReceivedPayment(-cents, why.returnedOn(), means, why.reason()), by, at);
        back.returnsId = id;
        return back;
    }

    public UUID id() {
        return id;
    }

    public UUID invoiceId() {
        return invoiceId;
    }

    /** Of a euro; negative for what went back. */
    public long cents() {
        return cents;
    }

    /** The day it reached the account, or left it. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    public PaymentMeans means() {
        return means;
    }

    /** What the bank or the payer wrote; of what went back, why. */
    public String reference() {
        return reference;
    }

    /** The payment that went back; empty for what was paid. */
    public Optional<UUID> returns() {
        return Optional.ofNullable(returnsId);
    }
}
