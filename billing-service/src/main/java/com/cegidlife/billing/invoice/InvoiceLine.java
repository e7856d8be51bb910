package com.cegidlife.billing.invoice;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * One line of a document.
 *
 * @param item code of the item in the catalogue
 * @param name what the document says it is
 * @param unit code of UN/ECE recommendation 20
 * @param unitPrice without tax, in euros
 * @param netCents without tax; the quantity at the unit price, rounded half-up to the cent
 * @param from first day of the supply
 * @param until day after the last one (D20)
 */
public record InvoiceLine(
        String item,
        Text name,
        BigDecimal quantity,
        String unit,
        BigDecimal unitPrice,
        long netCents,
        VatRate vat,
        LocalDate from,
        LocalDate until,
        Explanation explanation) {

    private static final int CENT_DIGITS = 2;

    /**
     * @throws Refusal when the rate of the tax is none
     * @throws IllegalArgumentException when the amounts contradict one another, or lower the invoice: that is what
     *     credit notes are for
     */
    public InvoiceLine {
        var reckoned = quantity.multiply(unitPrice)
                .setScale(CENT_DIGITS, RoundingMode.HALF_UP)
                .unscaledValue()
                .longValueExact();
        if (netCents < 0 || quantity.signum() <= 0 || reckoned != netCents) {
            throw new IllegalArgumentException(
                    "%s: %s at %s are not %d cents".formatted(item, quantity, unitPrice, netCents));
        }
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("%s: supplied from %s until %s".formatted(item, from, until));
        }
    }

    static InvoiceLine of(DraftLine draft) {
        return new InvoiceLine(
                draft.item(),
                draft.name(),
                draft.quantity(),
                draft.unit(),
                draft.unitPrice(),
                draft.net().getAmountMinorLong(),
                VatRate.of(draft.vatBasisPoints()),
                draft.from(),
                draft.until(),
                draft.explanation());
    }

    /** A line of a credit note that lowers this one by a part of it. */
    InvoiceLine lowered(long cents) {
        return cents == netCents
                ? this
                : new InvoiceLine(
                        item,
                        name,
                        BigDecimal.ONE,
                        "C62",
                        BigDecimal.valueOf(cents, CENT_DIGITS),
                        cents,
                        vat,
                        from,
                        until,
                        explanation);
    }

    /** Why it amounts to what it does, in words. */
    public Text explained() {
        return new LineExplanation(this).text();
    }

    void write(CanonicalForm form) {
        form.add(item)
                .add(name.french())
                .add(name.english())
                .add(quantity)
                .add(unit)
                .add(unitPrice)
                .add(netCents);
        form.add(vat.basisPoints()).add(from).add(until);
        form.addAll(explanation.rules());
        form.add(explanation.contractLine().map(Object::toString).orElse(""));
        form.add(explanation.priceVersion().map(Object::toString).orElse(""));
        form.add(explanation.pricedOn()).add(explanation.daysBilled()).add(explanation.daysOfPeriod());
    }
}
