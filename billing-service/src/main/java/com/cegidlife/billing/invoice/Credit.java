package com.cegidlife.billing.invoice;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** What credit notes may still take from an invoice: of each line, never more than was invoiced (L1). */
record Credit(Invoice invoice, Map<Integer, Long> credited) {

    /**
     * The credit note that a person asks for, in the order of the invoice's lines.
     *
     * @throws Refusal when it takes more than is left, or nothing is
     */
    Content note(UUID id, CreditRequest request) {
        mustBeInvoice();
        var taken = request.centsByLine().isEmpty() ? allThatIsLeft() : asked(request.centsByLine());
        var origin = invoice.content();
        var lines = taken.entrySet().stream()
                .map(part -> origin.lines().get(part.getKey() - 1).lowered(part.getValue()))
                .toList();
        return new Content(
                id,
                DocumentKind.CREDIT_NOTE,
                Optional.empty(),
                origin.customerId(),
                origin.contract(),
                origin.buyerOrder(),
                origin.buyer(),
                origin.letterhead(),
                lines,
                Totals.of(lines),
                Optional.of(new Correction(
                        origin.id(),
                        invoice.number(),
                        invoice.place().issuedOn(),
                        request.reason(),
                        taken.keySet().stream().toList())));
    }

    private SortedMap<Integer, Long> allThatIsLeft() {
        var left = new TreeMap<Integer, Long>();
        for (var line = 1; line <= invoice.content().lines().size(); line++) {
            if (left(line) > 0) {
                left.put(line, left(line));
            }
        }
        if (left.isEmpty()) {
            throw new Refusal(InvoiceProblem.NOTHING_LEFT_TO_CREDIT).with("number", invoice.number());
        }
        return left;
    }

    private SortedMap<Integer, Long> asked(Map<Integer, Long> centsByLine) {
        centsByLine.forEach((line, cents) -> {
            mustExist(line);
            if (cents > left(line)) {
                throw new Refusal(InvoiceProblem.CREDITED_ALREADY)
                        .with("line", line)
                        .with("number", invoice.number())
                        .with("remaining", left(line));
            }
        });
        return new TreeMap<>(centsByLine);
    }

    private long left(int line) {
        return invoice.content().lines().get(line - 1).netCents() - credited.getOrDefault(line, 0L);
    }

    private void mustExist(int line) {
        var lines = invoice.content().lines().size();
        if (line < 1 || line > lines) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation(
                            "/lines",
                            new Text(
                                    "la facture a les lignes 1 à %d, et pas de ligne %d".formatted(lines, line),
                                    "the invoice has the lines 1 to %d, and no line %d".formatted(lines, line)));
        }
    }

    private void mustBeInvoice() {
        if (invoice.content().kind() != DocumentKind.INVOICE) {
            throw new Refusal(InvoiceProblem.ONLY_INVOICES_ARE_CREDITED).with("number", invoice.number());
        }
    }
}
