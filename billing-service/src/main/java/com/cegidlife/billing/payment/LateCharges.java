package com.cegidlife.billing.payment;

import com.cegidlife.billing.Database;
import com.cegidlife.billing.customer.Customers;
import com.cegidlife.billing.customer.LegalStatus;
import com.cegidlife.billing.invoice.Invoice;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** What invoices paid late cost, and what was charged for it (L2). */
@ApplicationScoped
public class LateCharges {

    private static final String CHARGED = """
            select max(until_on), coalesce(sum(fee_cents), 0) from late_charges where invoice_id = ? having count(*) > 0
            """;

    private static final String ADD = """
            insert into late_charges (invoice_id, until_on, penalty_cents, fee_cents, draft_key) values (?, ?, ?, ?, ?)
            """;

    private final Database database;
    private final Customers customers;

    LateCharges(Database database, Customers customers) {
        this.database = database;
        this.customers = customers;
    }

    /** What is owed for lateness up to a day and was not charged yet. */
    public LateCharge owed(Balance balance, LocalDate until) {
        var invoice = balance.invoice();
        var due = invoice.place().dueOn();
        var charged = charged(invoice.content().id(), due);
        var lateness = new Lateness(balance.invoicedCents(), charged.until(), balance.movements());
        var terms = invoice.content().letterhead().terms();
        var everLate = new Lateness(balance.invoicedCents(), due, balance.movements()).centDays(until) > 0;
        var fee = everLate && charged.feeCents() == 0 && isProfessional(invoice) ? terms.recoveryFeeCents() : 0;
        return new LateCharge(charged.until(), until, lateness.penaltyCents(until, terms.latePenaltyPercent()), fee);
    }

    void add(Invoice invoice, LateCharge charge, String draftKey) {
        database.change(
                ADD, invoice.content().id(), charge.until(), charge.penaltyCents(), charge.feeCents(), draftKey);
    }

    private Charged charged(UUID invoiceId, LocalDate due) {
        return database
                .select(CHARGED, row -> new Charged(row.getObject(1, LocalDate.class), row.getLong(2)), invoiceId)
                .stream()
                .findFirst()
                .orElse(new Charged(due, 0));
    }

    /** The fee is owed among professionals only. */
    private boolean isProfessional(Invoice invoice) {
        return customers.get(invoice.content().customerId()).identity().legalStatus() == LegalStatus.PROFESSIONAL;
    }

    private record Charged(LocalDate until, long feeCents) {}
}
