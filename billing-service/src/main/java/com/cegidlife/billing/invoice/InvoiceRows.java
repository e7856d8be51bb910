package com.cegidlife.billing.invoice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** How documents are kept as rows, without their lines. */
final class InvoiceRows {

    /** In the order in which {@link #values} gives them. */
    static final String COLUMNS = """
            id, kind, series, position, number, issued_on, due_on, previous_hash, hash, draft_key, customer_id, contract,
            buyer_order, buyer_name, buyer_siren, buyer_street, buyer_street_complement, buyer_postal_code, buyer_city,
            letterhead_id, vat_basis_points, net_cents_by_rate, tax_cents_by_rate, net_cents, tax_cents, gross_cents,
            corrects_id, corrects_number, corrects_issued_on, corrects_reason
            """;

    private InvoiceRows() {}

    static List<Object> values(Invoice invoice) {
        return Stream.of(place(invoice), content(invoice.content()), correction(invoice.content()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Object> place(Invoice invoice) {
        var place = invoice.place();
        return List.of(
                invoice.content().id(),
                invoice.content().kind(),
                place.series(),
                place.position(),
                place.number(),
                place.issuedOn(),
                place.dueOn(),
                place.previous().bytes(),
                place.hash().bytes());
    }

    private static List<Object> content(Content content) {
        var buyer = content.buyer();
        var totals = content.totals();
        return List.of(
                content.draftKey(),
                content.customerId(),
                content.contract(),
                content.buyerOrder(),
                buyer.name(),
                buyer.siren(),
                buyer.street(),
                buyer.streetComplement(),
                buyer.postalCode(),
                buyer.city(),
                content.letterhead().hash().bytes(),
                totals.byRate().stream()
                        .map(total -> total.rate().basisPoints())
                        .toList(),
                totals.byRate().stream().map(VatTotal::netCents).toList(),
                totals.byRate().stream().map(VatTotal::taxCents).toList(),
                totals.netCents(),
                totals.taxCents(),
                totals.grossCents());
    }

    private static List<Object> correction(Content content) {
        return List.of(
                content.correction().map(Correction::invoiceId),
                content.correction().map(Correction::number),
                content.correction().map(Correction::issuedOn),
                content.correction().map(Correction::reason));
    }

    static InvoiceHead read(ResultSet row) throws SQLException {
        return new InvoiceHead(
                row.getObject("id", UUID.class),
                DocumentKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("draft_key")),
                row.getObject("customer_id", UUID.class),
                Optional.ofNullable(row.getString("contract")),
                Optional.ofNullable(row.getString("buyer_order")),
                buyer(row),
                new Hash(row.getBytes("letterhead_id")),
                totals(row),
                correction(row),
                place(row));
    }

    private static Buyer buyer(ResultSet row) throws SQLException {
        return new Buyer(
                row.getString("buyer_name"),
                row.getString("buyer_siren"),
                row.getString("buyer_street"),
                row.getString("buyer_street_complement"),
                row.getString("buyer_postal_code"),
                row.getString("buyer_city"));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getString("series"),
                row.getLong("position"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                new Hash(row.getBytes("previous_hash")),
                new Hash(row.getBytes("hash")));
    }

    private static Totals totals(ResultSet row) throws SQLException {
        var rates = (Integer[]) array(row, "vat_basis_points");
        var nets = (Long[]) array(row, "net_cents_by_rate");
        var taxes = (Long[]) array(row, "tax_cents_by_rate");
        var totals = new ArrayList<VatTotal>();
        for (var i = 0; i < rates.length; i++) {
            totals.add(new VatTotal(VatRate.of(rates[i]), nets[i], taxes[i]));
        }
        return new Totals(totals);
    }

    private static Object[] array(ResultSet row, String column) throws SQLException {
        return (Object[]) row.getArray(column).getArray();
    }

    private static Optional<Correction> correction(ResultSet row) throws SQLException {
        var invoiceId = row.getObject("corrects_id", UUID.class);
        if (invoiceId == null) {
            return Optional.empty();
        }
        return Optional.of(new Correction(
                invoiceId,
                row.getString("corrects_number"),
                row.getObject("corrects_issued_on", LocalDate.class),
                row.getString("corrects_reason"),
                List.of()));
    }
}
