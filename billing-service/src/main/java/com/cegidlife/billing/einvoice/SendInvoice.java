package com.cegidlife.billing.einvoice;

import com.cegidlife.billing.invoice.DocumentKind;
import com.cegidlife.billing.invoice.Invoice;
import com.cegidlife.servicekit.mail.Attachment;
import com.cegidlife.servicekit.mail.Mail;
import com.cegidlife.servicekit.mail.Mails;
import com.cegidlife.servicekit.portal.PortalLinks;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;

/** Sends a document to where its customer wants it; nowhere when the customer has not said. */
@ApplicationScoped
class SendInvoice {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int CENT_DIGITS = 2;

    private final InvoiceAddresses addresses;
    private final Mails mails;
    private final PortalLinks portal;

    SendInvoice(InvoiceAddresses addresses, Mails mails, PortalLinks portal) {
        this.addresses = addresses;
        this.mails = mails;
        this.portal = portal;
    }

    /** The mail, in {@code templates/SendInvoice}. */
    record Issued(String number, boolean payable, String issuedOn, String dueOn, String gross, String link)
            implements TemplateInstance {}

    @Transactional(Transactional.TxType.MANDATORY)
    void send(Invoice invoice, byte[] pdf) {
        addresses
                .findByIdOptional(invoice.content().customerId())
                .ifPresent(address ->
                        mails.send(Mail.of(address.email(), letter(invoice).render())
                                .inThread(invoice.content().id())
                                .with(new Attachment(invoice.number() + ".pdf", "application/pdf", pdf))));
    }

    private Issued letter(Invoice invoice) {
        return new Issued(
                invoice.number(),
                invoice.content().kind() == DocumentKind.INVOICE,
                DAY.format(invoice.place().issuedOn()),
                DAY.format(invoice.place().dueOn()),
                BigDecimal.valueOf(invoice.content().totals().grossCents(), CENT_DIGITS)
                        .toPlainString(),
                portal.to("/invoices/" + invoice.number()).toString());
    }
}
