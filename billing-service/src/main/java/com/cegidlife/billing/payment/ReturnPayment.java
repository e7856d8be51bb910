package com.cegidlife.billing.payment;

import com.cegidlife.billing.invoice.Invoice;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Records that a payment went back to the payer, as when a bank rejects a direct debit: the invoice is open again. */
@ApplicationScoped
public class ReturnPayment {

    private final Payments payments;
    private final Reminders reminders;
    private final Ids ids;
    private final Clock clock;

    ReturnPayment(Payments payments, Reminders reminders, Ids ids, Clock clock) {
        this.payments = payments;
        this.reminders = reminders;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refusal when the invoice has no such payment, or it went back already */
    @Transactional
    public Payment giveBack(Invoice invoice, UUID paymentId, ReturnedPayment why, UUID recordedBy) {
        payments.hold(invoice.content().id());
        var payment = payments.findByIdOptional(paymentId)
                .filter(found -> found.invoiceId().equals(invoice.content().id()))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        if (payment.returns().isPresent() || payments.isReturned(paymentId)) {
            throw new Refusal(PaymentProblem.PAYMENT_RETURNED_ALREADY);
        }
        var back = payment.returned(ids.next(), why, recordedBy, clock.instant());
        payments.persist(back);
        reminders.planNext(invoice);
        return back;
    }
}
