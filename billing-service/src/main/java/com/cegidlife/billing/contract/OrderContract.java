package com.cegidlife.billing.contract;

import com.cegidlife.billing.BillingProblem;
import com.cegidlife.billing.customer.Customers;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/** Draws up the contract of an order. */
@ApplicationScoped
public class OrderContract {

    private final Customers customers;
    private final Contracts contracts;
    private final DrawUpContract drawUpContract;
    private final Event<ContractOrdered> ordered;

    OrderContract(
            Customers customers, Contracts contracts, DrawUpContract drawUpContract, Event<ContractOrdered> ordered) {
        this.customers = customers;
        this.contracts = contracts;
        this.drawUpContract = drawUpContract;
        this.ordered = ordered;
    }

    /**
     * @throws Refusal when the customer is not registered, may not order a pack (R17.4, R18.1), or something is not in the
     *     catalogue (R4.4)
     */
    @Transactional
    public Contract order(ContractOrder order) {
        if (customers.findByIdOptional(order.customerId()).isEmpty()) {
            throw new Refusal(BillingProblem.CUSTOMER_NOT_REGISTERED).with("customerId", order.customerId());
        }
        order.items().packsMustGoWithCegidCare(() -> contracts.giveCegidCareTo(order.customerId()));
        var contract = drawUpContract.drawUp(order);
        contracts.persist(contract);
        ordered.fire(new ContractOrdered(contract, order.extras()));
        return contract;
    }
}
