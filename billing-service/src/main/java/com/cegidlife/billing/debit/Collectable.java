package com.cegidlife.billing.debit;

import com.cegidlife.billing.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The invoices that may be collected: due, open, of a customer with a mandate in force, and in no file that still runs. */
@ApplicationScoped
class Collectable {

    private static final String DUE = """
            select invoice.id as invoice_id, invoice.number, mandate.id as mandate_id, mandate.reference, mandate.signed_on, mandate.holder, mandate.iban,
                invoice.gross_cents
                    - coalesce((select sum(gross_cents) from invoices note where note.corrects_id = invoice.id), 0)
                    - coalesce((select sum(cents) from payments where invoice_id = invoice.id), 0) as open
            from invoices invoice join mandates mandate on mandate.customer_id = invoice.customer_id
            where invoice.kind = 'INVOICE' and invoice.due_on <= ? and mandate.revoked_on is null
                and not exists (select from debits where debits.invoice_id = invoice.id and debits.payment_id is null)
            """;

    private static final String OPEN = "select * from (" + DUE + ") due where open > 0 order by number limit ?";

    private final Database database;

    Collectable(Database database) {
        this.database = database;
    }

    /** Some of them, by their numbers. */
    List<Debit> dueBy(LocalDate day, int limit) {
        return database.select(
                OPEN,
                row -> new Debit(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        row.getString(6),
                        row.getString(7),
                        row.getLong(8)),
                day,
                limit);
    }
}
