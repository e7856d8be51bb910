package com.cegidlife.billing.customer;

import com.cegidlife.billing.Stored;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.LongSupplier;

/** Registers a customer, or corrects who it is. */
@ApplicationScoped
public class RegisterCustomer {

    private final Customers customers;
    private final Event<CustomerRenamed> renamed;

    RegisterCustomer(Customers customers, Event<CustomerRenamed> renamed) {
        this.customers = customers;
        this.renamed = renamed;
    }

    /**
     * Registering the same identity again changes nothing.
     *
     * @param expectedVersion the version the caller has read; asked only when a known customer is to be corrected
     * @throws Refusal when the customer has changed since
     */
    @Transactional
    public Stored<Customer> register(UUID id, CustomerIdentity identity, LongSupplier expectedVersion) {
        var known = customers.toChange(id);
        if (known.isEmpty()) {
            var customer = new Customer(id, identity);
            customers.persist(customer);
            return new Stored<>(customer, true);
        }
        var customer = known.get();
        if (!customer.identity().equals(identity)) {
            Versions.mustMatch(customer.version(), expectedVersion.getAsLong());
            correct(customer, identity);
        }
        return new Stored<>(customer, false);
    }

    private void correct(Customer customer, CustomerIdentity identity) {
        var isRenamed = !customer.name().equals(identity.name());
        customer.correct(identity);
        if (isRenamed) {
            renamed.fire(new CustomerRenamed(customer.id()));
        }
    }
}
