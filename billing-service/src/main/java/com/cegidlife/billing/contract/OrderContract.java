package com.cegidlife.billing.contract;

import com.cegidlife.billing.BillingProblem;
import com.cegidlife.billing.Numbers;
import com.cegidlife.billing.customer.Customers;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Draws up the contract of an order. */
@ApplicationScoped
public class OrderContract {

    private static final String PREFIX = "K";

    private final Customers customers;
    private final Contracts contracts;
    private final Numbers numbers;
    private final Ids ids;
    private final Clock clock;

    OrderContract(Customers customers, Contracts contracts, Numbers numbers, Ids ids, Clock clock) {
        this.customers = customers;
        this.contracts = contracts;
        this.numbers = numbers;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refusal when the customer is not registered, or may not order a pack (R17.4, R18.1) */
    @Transactional
    public Contract order(ContractOrder order) {
        if (customers.findByIdOptional(order.customerId()).isEmpty()) {
            throw new Refusal(BillingProblem.CUSTOMER_NOT_REGISTERED).with("customerId", order.customerId());
        }
        order.items().packsMustGoWithCegidCare(() -> contracts.giveCegidCareTo(order.customerId()));
        var now = clock.instant();
        var contract = new Contract(ids.next(), numbers.next(PREFIX, now), order, now);
        contracts.persist(contract);
        return contract;
    }
}
