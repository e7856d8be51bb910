package com.cegidlife.billing.debit;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a customer allows us to collect by direct debit: in force from its signature until it is revoked. */
@Entity
@Table(name = "mandates")
public class Mandate {

    @Id
    private UUID id;

    private String reference;

    @Column(name = "customer_id")
    private UUID customerId;

    private String holder;

    private String iban;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "revoked_on")
    private LocalDate revokedOn;

    private long version;

    protected Mandate() {}

    Mandate(UUID id, String reference, UUID customerId, SignedMandate signed) {
        this.id = id;
        this.reference = reference;
        this.customerId = customerId;
        holder = signed.holder();
        iban = signed.iban();
        signedOn = signed.signedOn();
        version = 1;
    }

    /** @throws Refusal when it is revoked already */
    void revoke(LocalDate today) {
        if (revokedOn != null) {
            throw new Refusal(DebitProblem.MANDATE_REVOKED_ALREADY)
                    .with("reference", reference)
                    .with("revokedOn", revokedOn);
        }
        revokedOn = today;
        version++;
    }

    public UUID id() {
        return id;
    }

    /** The unique mandate reference, such as {@code M-2026-000001}. */
    public String reference() {
        return reference;
    }

    public UUID customerId() {
        return customerId;
    }

    /** Whose account it is. */
    public String holder() {
        return holder;
    }

    public String iban() {
        return iban;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    /** Empty while it is in force. */
    public Optional<LocalDate> revokedOn() {
        return Optional.ofNullable(revokedOn);
    }

    /** Rises by one at every change. */
    public long version() {
        return version;
    }
}
