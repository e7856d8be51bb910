package com.cegidlife.billing.debit;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.invoice.Invoices;
import com.cegidlife.billing.payment.PaymentMeans;
import com.cegidlife.billing.payment.ReceivedPayment;
import com.cegidlife.billing.payment.RecordPayment;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Records the payments of a file that was collected; what the bank rejects goes back one by one. */
@ApplicationScoped
public class SettleDebitFile {

    private final DebitFiles files;
    private final Invoices invoices;
    private final RecordPayment recordPayment;
    private final Clock clock;

    SettleDebitFile(DebitFiles files, Invoices invoices, RecordPayment recordPayment, Clock clock) {
        this.files = files;
        this.invoices = invoices;
        this.recordPayment = recordPayment;
        this.clock = clock;
    }

    /**
     * Settling again changes nothing.
     *
     * @throws Refusal when the day has not come, or an invoice was paid otherwise meanwhile
     */
    @Transactional
    public DebitFile settle(UUID fileId, UUID recordedBy) {
        var file = files.get(fileId);
        if (file.collectOn().isAfter(BusinessDate.of(clock.instant()))) {
            throw new Refusal(DebitProblem.NOT_YET_COLLECTED).with("collectOn", file.collectOn());
        }
        for (var debit : files.unsettled(fileId)) {
            var received = new ReceivedPayment(
                    debit.cents(), file.collectOn(), PaymentMeans.DIRECT_DEBIT, "Prélèvement " + fileId);
            var payment = recordPayment.record(invoices.get(debit.invoiceId()), received, recordedBy);
            files.settle(fileId, debit.invoiceId(), payment.id());
        }
        files.settled(fileId, clock.instant());
        return files.get(fileId);
    }
}
