package com.cegidlife.availability.environment;

import com.cegidlife.events.EntitlementsChanged;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A customer as billing describes it; remembers which description is the latest, so that an older one changes nothing. */
@Entity
@Table(name = "customers")
public class Customer {

    @Id
    private UUID id;

    private String name;

    @Column(name = "entitlements_version")
    private long entitlementsVersion;

    protected Customer() {}

    Customer(UUID id) {
        this.id = id;
    }

    boolean knows(EntitlementsChanged entitlements) {
        return entitlements.version() <= entitlementsVersion;
    }

    void take(EntitlementsChanged entitlements) {
        name = entitlements.customerName();
        entitlementsVersion = entitlements.version();
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }
}
