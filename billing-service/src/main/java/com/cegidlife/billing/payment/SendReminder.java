package com.cegidlife.billing.payment;

import com.cegidlife.billing.einvoice.InvoiceAddresses;
import com.cegidlife.billing.invoice.Invoices;
import com.cegidlife.servicekit.mail.Mail;
import com.cegidlife.servicekit.mail.Mails;
import com.cegidlife.servicekit.portal.PortalLinks;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** Reminds a customer of an invoice that is late; not of one that was paid or credited meanwhile. */
@ApplicationScoped
public class SendReminder {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int CENT_DIGITS = 2;

    private final Invoices invoices;
    private final Balances balances;
    private final Reminders reminders;
    private final InvoiceAddresses addresses;
    private final Letters letters;

    SendReminder(
            Invoices invoices, Balances balances, Reminders reminders, InvoiceAddresses addresses, Letters letters) {
        this.invoices = invoices;
        this.balances = balances;
        this.reminders = reminders;
        this.addresses = addresses;
        this.letters = letters;
    }

    @Transactional
    public void send(UUID invoiceId) {
        var invoice = invoices.get(invoiceId);
        var balance = balances.of(invoice);
        if (balance.openCents() > 0) {
            var step = reminders.sent(invoiceId) + 1;
            addresses
                    .findByIdOptional(invoice.content().customerId())
                    .ifPresent(address -> letters.send(address.email(), balance));
            reminders.add(invoice, step, balance.openCents());
        }
    }

    /** The mails about invoices that are late. */
    @ApplicationScoped
    static class Letters {

        private final Mails mails;
        private final PortalLinks portal;

        Letters(Mails mails, PortalLinks portal) {
            this.mails = mails;
            this.portal = portal;
        }

        @Transactional(Transactional.TxType.MANDATORY)
        void send(String email, Balance balance) {
            var invoice = balance.invoice();
            var terms = invoice.content().letterhead().terms();
            var letter = new Reminder(
                    invoice.number(),
                    DAY.format(invoice.place().dueOn()),
                    euros(balance.openCents()),
                    terms.latePenaltyPercent().toPlainString(),
                    euros(terms.recoveryFeeCents()),
                    portal.to("/invoices/" + invoice.number()).toString());
            mails.send(
                    Mail.of(email, letter.render()).inThread(invoice.content().id()));
        }

        private static String euros(long cents) {
            return BigDecimal.valueOf(cents, CENT_DIGITS).toPlainString();
        }
    }

    /** The mail, in {@code templates/SendReminder}. */
    record Reminder(String number, String dueOn, String open, String penaltyPercent, String fee, String link)
            implements TemplateInstance {}
}
