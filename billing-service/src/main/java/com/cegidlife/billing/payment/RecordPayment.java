package com.cegidlife.billing.payment;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.invoice.Invoice;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Records what was paid on an invoice. */
@ApplicationScoped
public class RecordPayment {

    private final Balances balances;
    private final Payments payments;
    private final Ids ids;
    private final Clock clock;

    RecordPayment(Balances balances, Payments payments, Ids ids, Clock clock) {
        this.balances = balances;
        this.payments = payments;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refusal when it is more than is open, or was received in the future */
    @Transactional
    public Payment record(Invoice invoice, ReceivedPayment received, UUID recordedBy) {
        var now = clock.instant();
        if (received.receivedOn().isAfter(BusinessDate.of(now))) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation("/receivedOn", new Text("est à venir", "is still to come"));
        }
        var open = balances.held(invoice).openCents();
        if (received.cents() > open) {
            throw new Refusal(PaymentProblem.MORE_THAN_IS_OPEN)
                    .with("open", open)
                    .with("number", invoice.number());
        }
        var payment = new Payment(ids.next(), invoice.content().id(), received, recordedBy, now);
        payments.persistAndFlush(payment);
        return payment;
    }
}
