package com.cegidlife.billing.customer;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A legal entity that may order. Registered once; its identity may be corrected. */
@Entity
@Table(name = "customers")
public class Customer {

    @Id
    private UUID id;

    @Embedded
    private CustomerIdentity identity;

    /** Rises under the row's lock: see {@link Customers#toChange}. */
    private long version;

    protected Customer() {}

    Customer(UUID id, CustomerIdentity identity) {
        this.id = id;
        this.identity = identity;
        version = 1;
    }

    void correct(CustomerIdentity corrected) {
        identity = corrected;
        version++;
    }

    /** The {@code customer_id} claim of its users' tokens. */
    public UUID id() {
        return id;
    }

    public CustomerIdentity identity() {
        return identity;
    }

    public String name() {
        return identity.name();
    }

    /** Rises by one at every correction. */
    public long version() {
        return version;
    }
}
