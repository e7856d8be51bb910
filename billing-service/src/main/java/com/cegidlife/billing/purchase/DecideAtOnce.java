package com.cegidlife.billing.purchase;

import com.cegidlife.billing.contract.Contracts;
import com.cegidlife.billing.customer.Customers;
import com.cegidlife.servicekit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides on a purchase what needs no person: nobody without a contract in force buys, and what the customer has
 * accepted already is confirmed (R15.15). Everything else waits for a person.
 */
@ApplicationScoped
class DecideAtOnce {

    private final Customers customers;
    private final Contracts contracts;
    private final MakeSale makeSale;
    private final Outbox outbox;

    DecideAtOnce(Customers customers, Contracts contracts, MakeSale makeSale, Outbox outbox) {
        this.customers = customers;
        this.contracts = contracts;
        this.makeSale = makeSale;
        this.outbox = outbox;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void decide(Purchase purchase, Instant now) {
        var obstacle = obstacleTo(purchase);
        if (obstacle.isPresent()) {
            outbox.add(purchase.reject(obstacle.get(), now, Optional.empty()));
        } else if (purchase.request().isAcceptedAlready()) {
            makeSale.make(purchase, now, Optional.empty());
        }
    }

    private Optional<Rejection> obstacleTo(Purchase purchase) {
        if (customers.findByIdOptional(purchase.customerId()).isEmpty()) {
            return Optional.of(Rejection.CUSTOMER_UNKNOWN);
        }
        if (!contracts.areInForceFor(purchase.customerId())) {
            return Optional.of(Rejection.NO_CONTRACT_IN_FORCE);
        }
        return purchase.request().lacksItsQuote() ? Optional.of(Rejection.QUOTE_MISSING) : Optional.empty();
    }
}
