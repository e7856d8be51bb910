package com.cegidlife.billing.invoice.rest;

import com.cegidlife.billing.invoice.Correction;
import com.cegidlife.billing.invoice.DocumentKind;
import com.cegidlife.billing.invoice.Invoice;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An invoice or a credit note in a list.
 *
 * @param corrects number of the invoice that a credit note lowers
 * @param grossCents with tax, in cents of a euro; positive on a credit note as well
 */
public record InvoiceSummary(
        UUID id,
        DocumentKind kind,
        String number,
        UUID customerId,
        String buyer,
        Optional<String> contract,
        LocalDate issuedOn,
        LocalDate dueOn,
        Optional<String> corrects,
        long netCents,
        long taxCents,
        long grossCents) {

    static InvoiceSummary of(Invoice invoice) {
        var content = invoice.content();
        var place = invoice.place();
        var totals = content.totals();
        return new InvoiceSummary(
                content.id(),
                content.kind(),
                place.number(),
                content.customerId(),
                content.buyer().name(),
                content.contract(),
                place.issuedOn(),
                place.dueOn(),
                content.correction().map(Correction::number),
                totals.netCents(),
                totals.taxCents(),
                totals.grossCents());
    }
}
