package com.cegidlife.billing.einvoice;

import com.cegidlife.billing.Database;
import com.cegidlife.billing.invoice.DocumentsIssued;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The documents that are issued and not rendered yet: rows, so that they outlive restarts and any replica takes them. */
@ApplicationScoped
public class PendingRenderings {

    private static final String DUE = """
            select invoice_id from pending_renderings where next_attempt_at <= ?
            order by next_attempt_at, invoice_id limit ?
            """;

    private static final String TAKE = """
            delete from pending_renderings where invoice_id in (
                select invoice_id from pending_renderings where invoice_id = ? for update skip locked)
            """;

    private static final String POSTPONE = """
            update pending_renderings
            set attempts = attempts + 1,
                last_error = ?,
                next_attempt_at = ?::timestamptz + least(interval '1 second' * 2 ^ least(attempts, 12), interval '1 hour')
            where invoice_id = ?
            """;

    private final Database database;
    private final Clock clock;

    PendingRenderings(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void addAll(@Observes DocumentsIssued issued) {
        var now = clock.instant();
        database.copy(
                "pending_renderings",
                "invoice_id, next_attempt_at",
                issued.documents().stream()
                        .map(document -> List.<Object>of(document.content().id(), now))
                        .toList());
    }

    /** Some of those that are due, the longest due first. */
    public List<UUID> due(int limit) {
        return database.select(DUE, row -> row.getObject(1, UUID.class), clock.instant(), limit);
    }

    /** Takes one in the running transaction; false when another replica renders it, or has done so. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean take(UUID invoiceId) {
        return database.change(TAKE, invoiceId) == 1;
    }

    /** Lets a failed one wait: a second, then twice as long each time, up to an hour. */
    @Transactional
    public void postpone(UUID invoiceId, String error) {
        database.change(POSTPONE, error, clock.instant(), invoiceId);
    }
}
