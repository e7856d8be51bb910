package com.cegidlife.billing.invoice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that a document says but its number and dates. It never changes.
 *
 * @param draftKey of what was invoiced; empty for a credit note
 * @param contract number of the contract; empty for what is sold alone
 * @param buyerOrder the buyer's order number when it gave one (L2)
 * @param lines at least one
 * @param totals as the document states them
 * @param correction empty for an invoice
 */
public record Content(
        UUID id,
        DocumentKind kind,
        Optional<String> draftKey,
        UUID customerId,
        Optional<String> contract,
        Optional<String> buyerOrder,
        Buyer buyer,
        Letterhead letterhead,
        List<InvoiceLine> lines,
        Totals totals,
        Optional<Correction> correction) {

    private static final int FORMAT = 1;

    public Content {
        lines = List.copyOf(lines);
    }

    /** Days from the issue to the day it is to be paid; none for a credit note. */
    int daysToPay() {
        return kind == DocumentKind.INVOICE ? letterhead.terms().daysToPay() : 0;
    }

    /** SHA-256 of everything. */
    Hash digest() {
        var form = new CanonicalForm()
                .add(FORMAT)
                .add(id)
                .add(kind)
                .add(draftKey.orElse(""))
                .add(customerId)
                .add(contract.orElse(""))
                .add(buyerOrder.orElse(""));
        buyer.write(form).add(letterhead.hash()).add(lines.size());
        lines.forEach(line -> line.write(form));
        totals.write(form);
        correction.ifPresent(made -> made.write(form));
        return form.hash();
    }
}
