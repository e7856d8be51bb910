package com.cegidlife.billing.reminder;

import com.cegidlife.billing.account.Accounts;
import com.cegidlife.billing.customer.Customers;
import com.cegidlife.billing.customer.LegalStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The customers whom the law protects against renewals that they overlooked (L5). */
@ApplicationScoped
class NonProfessionals {

    private final Customers customers;
    private final Accounts accounts;

    NonProfessionals(Customers customers, Accounts accounts) {
        this.customers = customers;
        this.accounts = accounts;
    }

    /** Empty for a professional customer. */
    Optional<NonProfessional> find(UUID customerId) {
        return customers
                .findByIdOptional(customerId)
                .filter(customer -> customer.identity().legalStatus() == LegalStatus.NON_PROFESSIONAL)
                .map(customer -> new NonProfessional(customer.name(), accounts.addressesOfAdministrators(customerId)));
    }

    /** @param administrators their addresses */
    record NonProfessional(String name, List<String> administrators) {}
}
