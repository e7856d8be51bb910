package com.cegidlife.billing.debit;

import com.cegidlife.billing.Database;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files that were made for the bank. */
@ApplicationScoped
public class DebitFiles {

    private static final String FILES = """
            select file.id, file.collect_on, file.created_at, file.settled_at, count(*) as debits, sum(cents) as total
            from debit_files file join debits on debits.file_id = file.id
            """;

    private static final String ADD = """
            insert into debit_files (id, collect_on, created_at, created_by, content, sha256)
            values (?, ?, ?, ?, ?, sha256(?))
            """;

    private static final String UNSETTLED = """
            select debits.invoice_id, debits.cents from debits where file_id = ? and payment_id is null
            order by invoice_id for update
            """;

    private final Database database;

    DebitFiles(Database database) {
        this.database = database;
    }

    /** The files, the newest first. */
    public List<DebitFile> newest(Optional<UUID> before, int limit) {
        return database.select(
                FILES + " where ?::uuid is null or file.id < ? group by file.id order by file.id desc limit ?",
                DebitFiles::read,
                before,
                before,
                limit);
    }

    /** @throws Refusal {@code not-found} when there is none */
    public DebitFile get(UUID id) {
        return database.select(FILES + " where file.id = ? group by file.id", DebitFiles::read, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** The very bytes that were made. */
    public byte[] content(UUID id) {
        return database.select("select content from debit_files where id = ?", row -> row.getBytes(1), get(id).id())
                .getFirst();
    }

    void add(DebitOrder order, byte[] content, UUID createdBy) {
        database.change(ADD, order.id(), order.collectOn(), order.createdAt(), createdBy, content, content);
        database.copy(
                "debits",
                "file_id, invoice_id, mandate_id, cents",
                order.debits().stream()
                        .map(debit -> List.<Object>of(order.id(), debit.invoiceId(), debit.mandateId(), debit.cents()))
                        .toList());
    }

    /** The debits whose payments are not recorded yet, held until the running transaction ends. */
    List<Unsettled> unsettled(UUID id) {
        return database.select(UNSETTLED, row -> new Unsettled(row.getObject(1, UUID.class), row.getLong(2)), id);
    }

    void settle(UUID id, UUID invoiceId, UUID paymentId) {
        database.change(
                "update debits set payment_id = ? where file_id = ? and invoice_id = ?", paymentId, id, invoiceId);
    }

    void settled(UUID id, Instant at) {
        database.change("update debit_files set settled_at = ? where id = ? and settled_at is null", at, id);
    }

    private static DebitFile read(ResultSet row) throws SQLException {
        return new DebitFile(
                row.getObject("id", UUID.class),
                row.getObject("collect_on", LocalDate.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("debits"),
                row.getLong("total"),
                Optional.ofNullable(row.getObject("settled_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    /** A debit whose payment is not recorded yet. */
    record Unsettled(UUID invoiceId, long cents) {}
}
