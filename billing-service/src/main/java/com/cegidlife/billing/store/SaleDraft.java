package com.cegidlife.billing.store;

import com.cegidlife.billing.catalogue.CatalogueItem;
import com.cegidlife.billing.invoice.DraftLine;
import com.cegidlife.billing.invoice.Explanation;
import com.cegidlife.billing.invoice.InvoiceDraft;
import com.cegidlife.billing.invoice.UnitPrice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What is invoiced for a confirmed order. */
final class SaleDraft {

    private SaleDraft() {}

    /** @param soldOn day of the confirmation, Europe/Paris */
    static InvoiceDraft of(StoreOrder order, CatalogueItem item, LocalDate soldOn) {
        return new InvoiceDraft(
                "store/" + order.number(),
                order.customerId(),
                Optional.empty(),
                soldOn,
                List.of(line(order, item, soldOn)));
    }

    private static DraftLine line(StoreOrder order, CatalogueItem item, LocalDate soldOn) {
        var net = Money.ofMinor(CurrencyUnit.EUR, order.netCents());
        return new DraftLine(
                item.code(),
                item.name(),
                BigDecimal.valueOf(order.quantity()),
                item.unit(),
                UnitPrice.of(net, order.quantity()),
                net,
                item.vatBasisPoints(),
                soldOn,
                soldOn.plusDays(1),
                new Explanation(
                        List.of("R18.4"), Optional.empty(), Optional.of(order.priceId()), order.pricedOn(), 1, 1));
    }
}
