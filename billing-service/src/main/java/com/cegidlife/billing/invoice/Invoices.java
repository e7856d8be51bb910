package com.cegidlife.billing.invoice;

import com.cegidlife.billing.Database;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The invoices and credit notes of all customers. They are added, and never changed. */
@ApplicationScoped
public class Invoices {

    private static final String HEADS = "select " + InvoiceRows.COLUMNS + " from invoices where ";

    private static final String LINES =
            "select " + LineRows.COLUMNS + " from invoice_lines where invoice_id = any (?) order by invoice_id, line";

    private static final String CREDITED = """
            select line.corrects_line, sum(line.net_cents) from invoices credit_note
            join invoice_lines line on line.invoice_id = credit_note.id
            where credit_note.corrects_id = ? group by line.corrects_line
            """;

    private final Database database;
    private final Letterheads letterheads;

    Invoices(Database database, Letterheads letterheads) {
        this.database = database;
        this.letterheads = letterheads;
    }

    /** The document that people call by this number. */
    public Optional<Invoice> numbered(String number) {
        return read(HEADS + "number = ?", number).stream().findFirst();
    }

    /** @throws Refusal {@code not-found} when there is none */
    public Invoice get(UUID id) {
        return read(HEADS + "id = ?", id).stream().findFirst().orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** The credit notes of an invoice, in the order of their numbers. */
    public List<Invoice> creditNotesOf(UUID invoiceId) {
        return read(HEADS + "corrects_id = ? order by position", invoiceId);
    }

    /** The documents that a filter admits, newest first. */
    public List<Invoice> matching(InvoiceFilter filter, int limit) {
        var conditions = new ArrayList<>(List.of("true"));
        var parameters = new ArrayList<Object>();
        restrict(filter.customerId(), "customer_id = ?", conditions, parameters);
        restrict(filter.kind(), "kind = ?", conditions, parameters);
        restrict(filter.contract(), "contract = ?", conditions, parameters);
        restrict(filter.from(), "issued_on >= ?", conditions, parameters);
        restrict(filter.until(), "issued_on <= ?", conditions, parameters);
        filter.before().ifPresent(position -> {
            conditions.add("(issued_on, id) < (?, ?)");
            parameters.add(position.issuedOn());
            parameters.add(position.id());
        });
        parameters.add(limit);
        return read(
                HEADS + String.join(" and ", conditions) + " order by issued_on desc, id desc limit ?",
                parameters.toArray());
    }

    /** Some of a series in its order, after a position. */
    List<Invoice> chain(String series, long after, int limit) {
        return read(HEADS + "series = ? and position > ? order by position limit ?", series, after, limit);
    }

    /** Those of the keys of which there is an invoice. */
    Set<String> invoiced(Collection<String> draftKeys) {
        return new HashSet<>(database.select(
                "select draft_key from invoices where draft_key = any (?)", row -> row.getString(1), draftKeys));
    }

    /** How much of the lines of an invoice credit notes have lowered, in cents, by line. */
    Map<Integer, Long> credited(UUID invoiceId) {
        var credited = new HashMap<Integer, Long>();
        database.select(CREDITED, row -> credited.put(row.getInt(1), row.getLong(2)), invoiceId);
        return credited;
    }

    private static void restrict(
            Optional<?> value, String condition, List<String> conditions, List<Object> parameters) {
        value.ifPresent(present -> {
            conditions.add(condition);
            parameters.add(present);
        });
    }

    private List<Invoice> read(String sql, Object... parameters) {
        var heads = database.select(sql, InvoiceRows::read, parameters);
        if (heads.isEmpty()) {
            return List.of();
        }
        var ids = heads.stream().map(InvoiceHead::id).toList();
        var lines = database.select(LINES, LineRows::read, ids).stream()
                .collect(Collectors.groupingBy(LineRows.Row::invoiceId));
        var stated = letterheads.all();
        return heads.stream()
                .map(head -> head.with(stated.get(head.letterhead()), lines.getOrDefault(head.id(), List.of())))
                .toList();
    }
}
