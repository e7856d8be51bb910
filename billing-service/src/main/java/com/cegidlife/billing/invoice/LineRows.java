package com.cegidlife.billing.invoice;

import com.cegidlife.servicekit.problem.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How the lines of documents are kept as rows. */
final class LineRows {

    /** In the order in which {@link #values} gives them. */
    static final String COLUMNS = """
            invoice_id, line, corrects_line, item, name_french, name_english, quantity, unit, unit_price, net_cents,
            vat_basis_points, supplied_from, supplied_until, rules, contract_line, price_version, priced_on, days_billed,
            days_of_period
            """;

    private LineRows() {}

    /**
     * A line as it is kept.
     *
     * @param corrects the line of the invoice that it lowers; empty on an invoice
     */
    record Row(UUID invoiceId, InvoiceLine line, Optional<Integer> corrects) {}

    /** The values of each line. */
    static List<List<Object>> values(Invoice invoice) {
        var content = invoice.content();
        var rows = new ArrayList<List<Object>>();
        for (var i = 0; i < content.lines().size(); i++) {
            var position = i;
            rows.add(values(
                    content.id(),
                    i + 1,
                    content.correction().map(made -> made.lines().get(position)),
                    content.lines().get(i)));
        }
        return rows;
    }

    private static List<Object> values(UUID invoiceId, int position, Optional<Integer> corrects, InvoiceLine line) {
        var explanation = line.explanation();
        return List.of(
                invoiceId,
                position,
                corrects,
                line.item(),
                line.name().french(),
                line.name().english(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                line.netCents(),
                line.vat().basisPoints(),
                line.from(),
                line.until(),
                explanation.rules(),
                explanation.contractLine(),
                explanation.priceVersion(),
                explanation.pricedOn(),
                explanation.daysBilled(),
                explanation.daysOfPeriod());
    }

    static Row read(ResultSet row) throws SQLException {
        var line = new InvoiceLine(
                row.getString("item"),
                new Text(row.getString("name_french"), row.getString("name_english")),
                row.getBigDecimal("quantity"),
                row.getString("unit"),
                row.getBigDecimal("unit_price"),
                row.getLong("net_cents"),
                VatRate.of(row.getInt("vat_basis_points")),
                row.getObject("supplied_from", LocalDate.class),
                row.getObject("supplied_until", LocalDate.class),
                explanation(row));
        return new Row(
                row.getObject("invoice_id", UUID.class),
                line,
                Optional.ofNullable(row.getObject("corrects_line", Integer.class)));
    }

    private static Explanation explanation(ResultSet row) throws SQLException {
        return new Explanation(
                List.of((String[]) row.getArray("rules").getArray()),
                Optional.ofNullable(row.getObject("contract_line", UUID.class)),
                Optional.ofNullable(row.getObject("price_version", UUID.class)),
                row.getObject("priced_on", LocalDate.class),
                row.getInt("days_billed"),
                row.getInt("days_of_period"));
    }
}
