package com.cegidlife.billing.invoice;

import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What the caller of the running request may know of: the documents of the own customer, or all for the publisher's staff
 * (R11.2).
 */
@ApplicationScoped
public class VisibleInvoices {

    private final Invoices invoices;
    private final CurrentCaller caller;

    VisibleInvoices(Invoices invoices, CurrentCaller caller) {
        this.invoices = invoices;
        this.caller = caller;
    }

    /** @throws Refusal {@code not-found} when there is no such document, or it is another customer's */
    public Invoice numbered(String number) {
        return invoices.numbered(number)
                .filter(invoice -> caller.get().maySee(invoice.content().customerId()))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
