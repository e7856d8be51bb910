package com.cegidlife.billing.invoice;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Corrects an invoice by a credit note, for the whole of it or some of its lines (L1). */
@ApplicationScoped
public class IssueCreditNote {

    private final ExtendSeries extendSeries;
    private final Invoices invoices;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    IssueCreditNote(ExtendSeries extendSeries, Invoices invoices, Audit audit, Ids ids, Clock clock) {
        this.extendSeries = extendSeries;
        this.invoices = invoices;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refusal when it takes more than is left of the invoice, or the document is a credit note itself */
    @Transactional
    public Invoice issue(Invoice invoice, CreditRequest request, UUID decidedBy) {
        var note = extendSeries
                .extend(DocumentKind.CREDIT_NOTE, () -> List.of(wanted(invoice, request)))
                .getFirst();
        audit.record(new Decision(
                decidedBy, "credit-invoice", "invoice/" + invoice.number(), request.reason(), null, note.number()));
        return note;
    }

    private Wanted wanted(Invoice invoice, CreditRequest request) {
        var credit = new Credit(invoice, invoices.credited(invoice.content().id()));
        return new Wanted(credit.note(ids.next(), request), BusinessDate.of(clock.instant()));
    }
}
