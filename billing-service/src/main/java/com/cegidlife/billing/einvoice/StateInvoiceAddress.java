package com.cegidlife.billing.einvoice;

import com.cegidlife.billing.Stored;
import com.cegidlife.billing.customer.Customers;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.LongSupplier;

/** Keeps where a customer wants its invoices sent. */
@ApplicationScoped
public class StateInvoiceAddress {

    private final InvoiceAddresses addresses;
    private final Customers customers;

    StateInvoiceAddress(InvoiceAddresses addresses, Customers customers) {
        this.addresses = addresses;
        this.customers = customers;
    }

    /**
     * The same address again changes nothing.
     *
     * @param version that the caller has read; asked for only when there is something to change
     * @throws Refusal {@code not-found} when the customer is not registered
     */
    @Transactional
    public Stored<InvoiceAddress> state(UUID customerId, String email, LongSupplier version) {
        var known = addresses.toChange(customerId);
        if (known.isEmpty()) {
            var first = new InvoiceAddress(customers.get(customerId).id(), email);
            addresses.persist(first);
            return new Stored<>(first, true);
        }
        var address = known.get();
        if (!address.email().equals(email)) {
            Versions.mustMatch(address.version(), version.getAsLong());
            address.change(email);
        }
        return new Stored<>(address, false);
    }
}
