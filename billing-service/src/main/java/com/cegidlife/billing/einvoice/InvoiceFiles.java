package com.cegidlife.billing.einvoice;

import com.cegidlife.billing.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** The rendered documents. They are added, and never changed (L4). */
@ApplicationScoped
public class InvoiceFiles {

    private static final String ADD = """
            insert into invoice_files (invoice_id, content, sha256, rendered_at) values (?, ?, sha256(?), ?)
            """;

    private final Database database;
    private final Clock clock;

    InvoiceFiles(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The kept document; empty while it is not rendered. */
    public Optional<InvoiceFile> of(UUID invoiceId) {
        return database
                .select(
                        "select content, sha256 from invoice_files where invoice_id = ?",
                        row -> new InvoiceFile(
                                row.getBytes("content"), HexFormat.of().formatHex(row.getBytes("sha256"))),
                        invoiceId)
                .stream()
                .findFirst();
    }

    void add(UUID invoiceId, byte[] content) {
        database.change(ADD, invoiceId, content, content, clock.instant());
    }
}
