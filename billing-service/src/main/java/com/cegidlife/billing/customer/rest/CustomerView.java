package com.cegidlife.billing.customer.rest;

import com.cegidlife.billing.customer.Customer;
import com.cegidlife.billing.customer.LegalStatus;
import java.util.UUID;

/** A customer. */
public record CustomerView(
        UUID id, String name, String siren, AddressBody address, LegalStatus legalStatus, long version) {

    static CustomerView of(Customer customer) {
        var identity = customer.identity();
        return new CustomerView(
                customer.id(),
                identity.name(),
                identity.siren().value(),
                AddressBody.of(identity.address()),
                identity.legalStatus(),
                customer.version());
    }
}
