package com.cegidlife.billing.einvoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Where a customer wants its invoices sent. */
@Entity
@Table(name = "invoice_addresses")
public class InvoiceAddress {

    @Id
    @Column(name = "customer_id")
    private UUID customerId;

    private String email;

    private long version;

    protected InvoiceAddress() {}

    InvoiceAddress(UUID customerId, String email) {
        this.customerId = customerId;
        this.email = email;
        version = 1;
    }

    void change(String newEmail) {
        email = newEmail;
        version++;
    }

    public UUID customerId() {
        return customerId;
    }

    public String email() {
        return email;
    }

    /** Rises by one at every change. */
    public long version() {
        return version;
    }
}
