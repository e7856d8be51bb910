package com.cegidlife.billing.invoice.rest;

import com.cegidlife.billing.invoice.Buyer;
import com.cegidlife.billing.invoice.Content;
import com.cegidlife.billing.invoice.Explanation;
import com.cegidlife.billing.invoice.Invoice;
import com.cegidlife.billing.invoice.InvoiceLine;
import com.cegidlife.billing.invoice.Letterhead;
import com.cegidlife.billing.invoice.VatTotal;
import com.cegidlife.servicekit.problem.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An invoice or a credit note with all that it says.
 *
 * @param vat the totals of each rate
 * @param reason why it was issued; of credit notes alone
 * @param previousHash SHA-256 of the document in front of it in its series (L1)
 * @param hash SHA-256 of this one
 */
public record InvoiceView(
        InvoiceSummary summary,
        Optional<String> buyerOrder,
        Letterhead letterhead,
        BuyerView buyer,
        List<VatView> vat,
        List<LineView> lines,
        Optional<String> reason,
        String previousHash,
        String hash) {

    static InvoiceView of(Invoice invoice) {
        var content = invoice.content();
        return new InvoiceView(
                InvoiceSummary.of(invoice),
                content.buyerOrder(),
                content.letterhead(),
                BuyerView.of(content.buyer()),
                content.totals().byRate().stream().map(VatView::of).toList(),
                IntStream.range(0, content.lines().size())
                        .mapToObj(index -> LineView.of(content, index))
                        .toList(),
                content.correction().map(made -> made.reason()),
                invoice.place().previous().hex(),
                invoice.place().hash().hex());
    }

    /** @param streetComplement empty when there is none */
    public record BuyerView(
            String name,
            String siren,
            String vatNumber,
            String street,
            String streetComplement,
            String postalCode,
            String city) {

        static BuyerView of(Buyer buyer) {
            return new BuyerView(
                    buyer.name(),
                    buyer.siren(),
                    buyer.vatNumber(),
                    buyer.street(),
                    buyer.streetComplement(),
                    buyer.postalCode(),
                    buyer.city());
        }
    }

    /** @param percent such as 20.00 */
    public record VatView(BigDecimal percent, long netCents, long taxCents) {

        static VatView of(VatTotal total) {
            return new VatView(total.rate().percent(), total.netCents(), total.taxCents());
        }
    }

    /**
     * @param line from 1
     * @param correctsLine of the invoice; on credit notes alone
     * @param unit code of UN/ECE recommendation 20: C62 for pieces and seats
     * @param from first day of the supply
     * @param to last day of the supply
     * @param because why the amount is what it is, in words
     * @param explanation the same in figures
     */
    public record LineView(
            int line,
            Optional<Integer> correctsLine,
            String item,
            Text name,
            BigDecimal quantity,
            String unit,
            BigDecimal unitPrice,
            long netCents,
            BigDecimal vatPercent,
            LocalDate from,
            LocalDate to,
            Text because,
            Explanation explanation) {

        static LineView of(Content content, int index) {
            InvoiceLine line = content.lines().get(index);
            return new LineView(
                    index + 1,
                    content.correction().map(made -> made.lines().get(index)),
                    line.item(),
                    line.name(),
                    line.quantity(),
                    line.unit(),
                    line.unitPrice(),
                    line.netCents(),
                    line.vat().percent(),
                    line.from(),
                    line.until().minusDays(1),
                    line.explained(),
                    line.explanation());
        }
    }
}
