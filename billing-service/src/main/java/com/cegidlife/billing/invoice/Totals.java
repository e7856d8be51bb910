package com.cegidlife.billing.invoice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.List;
import java.util.TreeMap;

/**
 * What a document comes to, in cents of a euro.
 *
 * @param byRate the highest rate first
 */
public record Totals(List<VatTotal> byRate) {

    /** The tax of each rate is reckoned on the total of its lines (D9). */
    static Totals of(List<InvoiceLine> lines) {
        var nets =
                lines.stream().collect(groupingBy(InvoiceLine::vat, TreeMap::new, summingLong(InvoiceLine::netCents)));
        return new Totals(nets.entrySet().stream()
                .map(entry -> new VatTotal(
                        entry.getKey(), entry.getValue(), entry.getKey().taxOn(entry.getValue())))
                .toList());
    }

    void write(CanonicalForm form) {
        byRate.forEach(total ->
                form.add(total.rate().basisPoints()).add(total.netCents()).add(total.taxCents()));
    }

    public long netCents() {
        return byRate.stream().mapToLong(VatTotal::netCents).sum();
    }

    public long taxCents() {
        return byRate.stream().mapToLong(VatTotal::taxCents).sum();
    }

    /** With tax. */
    public long grossCents() {
        return netCents() + taxCents();
    }
}
