package com.cegidlife.billing.invoice;

import com.cegidlife.billing.Database;
import jakarta.enterprise.context.ApplicationScoped;

/** Proves that a series is continuous, chronological and unchanged, from its first document to its last (L1). */
@ApplicationScoped
public class ProveSeries {

    private static final int DOCUMENTS_AT_A_TIME = 500;

    private static final String END =
            "select series, position, year, count, issued_on, hash from invoice_series where series = ?";

    private final Invoices invoices;
    private final Database database;

    ProveSeries(Invoices invoices, Database database) {
        this.invoices = invoices;
        this.database = database;
    }

    /** Every document issued before now is looked at. */
    public SeriesProof prove(DocumentKind kind) {
        var end = end(kind);
        var inspection = new Inspection(kind.series());
        var after = 0L;
        while (after < end.position()) {
            var documents = invoices.chain(kind.series(), after, DOCUMENTS_AT_A_TIME).stream()
                    .filter(document -> document.place().position() <= end.position())
                    .toList();
            if (documents.isEmpty()) {
                break;
            }
            documents.forEach(inspection::lookAt);
            after = documents.getLast().place().position();
        }
        return inspection.proof(end);
    }

    private SeriesEnd end(DocumentKind kind) {
        return database.select(END, SeriesEnd::read, kind.series()).getFirst();
    }
}
