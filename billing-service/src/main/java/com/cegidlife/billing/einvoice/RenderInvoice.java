package com.cegidlife.billing.einvoice;

import com.cegidlife.billing.invoice.Invoices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Makes the electronic document of an issued invoice, keeps it, and sends it (L3, L4). */
@ApplicationScoped
public class RenderInvoice {

    private final PendingRenderings pending;
    private final Invoices invoices;
    private final ElectronicInvoice electronic;
    private final InvoiceFiles files;
    private final SendInvoice sendInvoice;

    RenderInvoice(
            PendingRenderings pending,
            Invoices invoices,
            ElectronicInvoice electronic,
            InvoiceFiles files,
            SendInvoice sendInvoice) {
        this.pending = pending;
        this.invoices = invoices;
        this.electronic = electronic;
        this.files = files;
        this.sendInvoice = sendInvoice;
    }

    /** One that another replica renders, or has rendered, is left alone. */
    @Transactional
    public void render(UUID invoiceId) {
        if (pending.take(invoiceId)) {
            var invoice = invoices.get(invoiceId);
            var content = electronic.facturX(invoice);
            files.add(invoiceId, content);
            sendInvoice.send(invoice, content);
        }
    }
}
