package com.cegidlife.billing.invoice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A document as it is read at first, without its lines.
 *
 * @param correction without the lines that it lowers
 */
record InvoiceHead(
        UUID id,
        DocumentKind kind,
        Optional<String> draftKey,
        UUID customerId,
        Optional<String> contract,
        Optional<String> buyerOrder,
        Buyer buyer,
        Hash letterhead,
        Totals totals,
        Optional<Correction> correction,
        Place place) {

    /** The whole document. */
    Invoice with(Letterhead stated, List<LineRows.Row> rows) {
        var lines = rows.stream().map(LineRows.Row::line).toList();
        var lowered = rows.stream()
                .map(LineRows.Row::corrects)
                .flatMap(Optional::stream)
                .toList();
        return new Invoice(
                new Content(
                        id,
                        kind,
                        draftKey,
                        customerId,
                        contract,
                        buyerOrder,
                        buyer,
                        stated,
                        lines,
                        totals,
                        correction.map(made -> made.of(lowered))),
                place);
    }
}
