package com.cegidlife.billing.contract;

import com.cegidlife.billing.BillingProblem;
import com.cegidlife.billing.customer.Customers;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;

/** Draws up the contract of an order. */
@ApplicationScoped
public class OrderContract {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Customers customers;
    private final Contracts contracts;
    private final Ids ids;
    private final Clock clock;

    OrderContract(Customers customers, Contracts contracts, Ids ids, Clock clock) {
        this.customers = customers;
        this.contracts = contracts;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refusal when the customer is not registered */
    @Transactional
    public Contract order(ContractOrder order) {
        if (customers.findByIdOptional(order.customerId()).isEmpty()) {
            throw new Refusal(BillingProblem.CUSTOMER_NOT_REGISTERED).with("customerId", order.customerId());
        }
        var now = clock.instant();
        var number = contracts.nextNumber(now.atZone(PARIS).getYear());
        var contract = new Contract(ids.next(), number, order, now);
        contracts.persist(contract);
        return contract;
    }
}
