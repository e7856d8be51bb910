package com.cegidlife.billing.purchase;

import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What the caller of the running request may know of: the purchases of the own customer, or all for the publisher's staff
 * (R11.2).
 */
@ApplicationScoped
public class VisiblePurchases {

    private final Purchases purchases;
    private final CurrentCaller caller;

    VisiblePurchases(Purchases purchases, CurrentCaller caller) {
        this.purchases = purchases;
        this.caller = caller;
    }

    /** @throws Refusal {@code not-found} when there is no such purchase, or it is another customer's */
    public Purchase numbered(String number) {
        return purchases
                .numbered(number)
                .filter(purchase -> caller.get().maySee(purchase.customerId()))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
