package com.cegidlife.billing.einvoice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Where invoices are sent, by customer. */
@ApplicationScoped
public class InvoiceAddresses implements PanacheRepositoryBase<InvoiceAddress, UUID> {

    /** To be changed: whoever else wants to change it waits until this transaction ends. */
    Optional<InvoiceAddress> toChange(UUID customerId) {
        return findByIdOptional(customerId, LockModeType.PESSIMISTIC_WRITE);
    }
}
