package com.cegidlife.ticket.entitlement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Remembers which description of a product's versions is the latest, so that an older one changes nothing. */
@Entity
@Table(name = "released_products")
public class ReleasedProduct {

    @Id
    private String product;

    private long revision;

    protected ReleasedProduct() {}

    ReleasedProduct(String product) {
        this.product = product;
    }

    /** False when what is known is as new, or newer. */
    boolean takes(long newRevision) {
        if (newRevision <= revision) {
            return false;
        }
        revision = newRevision;
        return true;
    }
}
