package com.cegidlife.billing.payment;

import com.cegidlife.billing.invoice.DocumentKind;
import com.cegidlife.billing.invoice.Invoice;
import com.cegidlife.billing.invoice.Invoices;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** What is open of invoices. */
@ApplicationScoped
public class Balances {

    private final Invoices invoices;
    private final Payments payments;

    Balances(Invoices invoices, Payments payments) {
        this.invoices = invoices;
        this.payments = payments;
    }

    /** @throws Refusal when the document is a credit note */
    public Balance of(Invoice invoice) {
        if (invoice.content().kind() == DocumentKind.CREDIT_NOTE) {
            throw new Refusal(PaymentProblem.CREDIT_NOTES_ARE_NOT_PAID).with("number", invoice.number());
        }
        var id = invoice.content().id();
        return new Balance(invoice, invoices.creditNotesOf(id), payments.of(id));
    }

    /** The same while nobody else records payments of it, until the running transaction ends. */
    Balance held(Invoice invoice) {
        payments.hold(invoice.content().id());
        return of(invoice);
    }
}
