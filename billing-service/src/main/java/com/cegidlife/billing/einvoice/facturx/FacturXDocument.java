package com.cegidlife.billing.einvoice.facturx;

import com.cegidlife.billing.einvoice.ElectronicInvoice;
import com.cegidlife.billing.invoice.Content;
import com.cegidlife.billing.invoice.DocumentKind;
import com.cegidlife.billing.invoice.Invoice;
import com.cegidlife.billing.invoice.InvoiceLine;
import com.cegidlife.billing.invoice.VatTotal;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Lays a document out and puts its XML inside. */
@ApplicationScoped
class FacturXDocument implements ElectronicInvoice {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /**
     * The page, in {@code templates/FacturXDocument}.
     *
     * @param payable empty on a credit note, which nobody pays
     */
    record Page(
            String title,
            Invoice invoice,
            Content content,
            Mentions mentions,
            String issuedOn,
            List<String> payable,
            List<Line> lines,
            List<RateTotal> rates,
            String net,
            String tax,
            String gross,
            String correctedOn)
            implements TemplateInstance {}

    /** A line of the document. */
    record Line(String name, String period, String quantity, String unitPrice, String vat, String net) {}

    /** The total of one rate. */
    record RateTotal(String rate, String net, String tax) {}

    @Override
    public byte[] facturX(Invoice invoice) {
        try {
            var seller = invoice.content().letterhead().seller().name();
            var pdf = FacturX.of(page(invoice).render(), cii(invoice), seller);
            var issued = invoice.place().issuedOn().atStartOfDay().toInstant(ZoneOffset.UTC);
            return FixedDates.in(pdf, invoice.content().id(), issued);
        } catch (IOException e) {
            throw new UncheckedIOException("Document " + invoice.number() + " cannot be rendered", e);
        }
    }

    @Override
    public byte[] cii(Invoice invoice) {
        return CrossIndustryInvoice.of(invoice);
    }

    @Override
    public byte[] ubl(Invoice invoice) {
        return UniversalBusinessInvoice.of(cii(invoice));
    }

    static Page page(Invoice invoice) {
        var content = invoice.content();
        var totals = content.totals();
        var isInvoice = content.kind() == DocumentKind.INVOICE;
        return new Page(
                isInvoice ? "Facture" : "Avoir",
                invoice,
                content,
                Mentions.of(content),
                DAY.format(invoice.place().issuedOn()),
                isInvoice ? List.of(DAY.format(invoice.place().dueOn())) : List.of(),
                content.lines().stream().map(FacturXDocument::line).toList(),
                totals.byRate().stream().map(FacturXDocument::rate).toList(),
                Amounts.euros(totals.netCents()),
                Amounts.euros(totals.taxCents()),
                Amounts.euros(totals.grossCents()),
                content.correction().map(made -> DAY.format(made.issuedOn())).orElse(""));
    }

    private static Line line(InvoiceLine line) {
        return new Line(
                line.name().french(),
                period(line.from(), line.until().minusDays(1)),
                Amounts.quantity(line.quantity()),
                Amounts.price(line.unitPrice()),
                Amounts.percent(line.vat().percent()),
                Amounts.euros(line.netCents()));
    }

    private static String period(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? "le " + DAY.format(first)
                : "du %s au %s".formatted(DAY.format(first), DAY.format(last));
    }

    private static RateTotal rate(VatTotal total) {
        return new RateTotal(
                Amounts.percent(total.rate().percent()),
                Amounts.euros(total.netCents()),
                Amounts.euros(total.taxCents()));
    }
}
