package com.cegidlife.billing.subscription.rest;

import com.cegidlife.billing.invoice.DraftLine;
import com.cegidlife.billing.invoice.InvoiceDraft;
import com.cegidlife.billing.subscription.Subscription;
import com.cegidlife.servicekit.problem.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a contract is billed in a time.
 *
 * @param firstInvoiceDay Europe/Paris
 * @param termEndsOn not billed (D20)
 * @param netCents the sum without tax, in cents of a euro
 */
public record ScheduleView(
        String number,
        LocalDate firstInvoiceDay,
        LocalDate termEndsOn,
        long netCents,
        List<PlannedInvoiceView> invoices) {

    static ScheduleView of(Subscription subscription, LocalDate from, LocalDate through) {
        var invoices = subscription.schedule(from, through).stream()
                .map(draft -> PlannedInvoiceView.of(subscription, draft))
                .toList();
        return new ScheduleView(
                subscription.number(),
                subscription.firstInvoiceDay(),
                subscription.endsOn(),
                invoices.stream().mapToLong(PlannedInvoiceView::netCents).sum(),
                invoices);
    }

    /** An invoice, issued or to be. */
    public record PlannedInvoiceView(String key, LocalDate billedOn, long netCents, List<PlannedLineView> lines) {

        static PlannedInvoiceView of(Subscription subscription, InvoiceDraft draft) {
            return new PlannedInvoiceView(
                    draft.key(),
                    draft.issuedOn(),
                    draft.lines().stream()
                            .mapToLong(line -> line.net().getAmountMinorLong())
                            .sum(),
                    draft.lines().stream()
                            .map(line -> PlannedLineView.of(line, subscription.explain(line)))
                            .toList());
        }
    }

    /**
     * A line of it.
     *
     * @param until day after the last one
     * @param why what the amount follows from, in words
     * @param rules of the booklet
     * @param priceVersion the version of the price
     */
    public record PlannedLineView(
            String item,
            TextView name,
            BigDecimal quantity,
            long netCents,
            LocalDate from,
            LocalDate until,
            int daysBilled,
            int daysOfPeriod,
            TextView why,
            List<String> rules,
            Optional<UUID> contractLine,
            Optional<UUID> priceVersion,
            LocalDate pricedOn) {

        static PlannedLineView of(DraftLine line, Text why) {
            var explanation = line.explanation();
            return new PlannedLineView(
                    line.item(),
                    TextView.of(line.name()),
                    line.quantity(),
                    line.net().getAmountMinorLong(),
                    line.from(),
                    line.until(),
                    explanation.daysBilled(),
                    explanation.daysOfPeriod(),
                    TextView.of(why),
                    explanation.rules(),
                    explanation.contractLine(),
                    explanation.priceVersion(),
                    explanation.pricedOn());
        }
    }

    /** A text in both languages. */
    public record TextView(String fr, String en) {

        static TextView of(Text text) {
            return new TextView(text.french(), text.english());
        }
    }
}
