package com.cegidlife.billing.billingrun;

import com.cegidlife.billing.catalogue.Catalogue;
import com.cegidlife.billing.catalogue.CatalogueItem;
import com.cegidlife.billing.catalogue.Price;
import com.cegidlife.billing.catalogue.Prices;
import com.cegidlife.billing.invoice.DraftLine;
import com.cegidlife.billing.invoice.Explanation;
import com.cegidlife.billing.invoice.InvoiceDraft;
import com.cegidlife.billing.invoice.UnitPrice;
import com.cegidlife.billing.purchase.Billable;
import com.cegidlife.billing.purchase.Billables;
import com.cegidlife.events.PaidService;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Sold services: once, at the amount quoted, or at the tariff of the day of the sale (R15.15, R15.16). */
@ApplicationScoped
class ReckonServices implements Reckoning {

    private final Billables billables;
    private final Catalogue catalogue;
    private final Prices prices;

    ReckonServices(Billables billables, Catalogue catalogue, Prices prices) {
        this.billables = billables;
        this.catalogue = catalogue;
        this.prices = prices;
    }

    @Override
    public BillingStream stream() {
        return BillingStream.SERVICE;
    }

    @Override
    public List<Reckoned> reckon(List<Due> due, LocalDate today) {
        var sold = billables
                .list("purchaseId in ?1", due.stream().map(Due::subject).toList())
                .stream()
                .collect(Collectors.toMap(Billable::purchaseId, Function.identity()));
        var items = catalogue.items(
                sold.values().stream().map(ReckonServices::code).distinct().toList());
        return due.stream()
                .map(each -> {
                    var billable = sold.get(each.subject());
                    var draft = draft(billable, items.get(code(billable)), today);
                    return new Reckoned(each, List.of(draft), Optional.empty(), Map.of());
                })
                .toList();
    }

    private static String code(Billable billable) {
        return billable.service().name().replace('_', '-');
    }

    private InvoiceDraft draft(Billable sold, CatalogueItem item, LocalDate today) {
        var price = sold.amountCents().isPresent()
                ? Optional.<Price>empty()
                : Optional.of(prices.inForce(item.code(), sold.soldOn()));
        return new InvoiceDraft(
                "purchase/" + sold.purchaseId(),
                sold.customerId(),
                Optional.empty(),
                today,
                List.of(line(sold, item, price)));
    }

    private static DraftLine line(Billable sold, CatalogueItem item, Optional<Price> price) {
        var cents = price.map(tariff -> tariff.cents(0, sold.quantity()))
                .or(sold::amountCents)
                .orElseThrow();
        var net = Money.ofMinor(CurrencyUnit.EUR, cents);
        return new DraftLine(
                item.code(),
                new Text(
                        item.name().french() + " – " + sold.product(),
                        item.name().english() + " – " + sold.product()),
                BigDecimal.valueOf(sold.quantity()),
                item.unit(),
                UnitPrice.of(net, sold.quantity()),
                net,
                item.vatBasisPoints(),
                sold.soldOn(),
                sold.soldOn().plusDays(1),
                explanation(sold, price));
    }

    private static Explanation explanation(Billable sold, Optional<Price> price) {
        var rule = sold.service() == PaidService.ACCOMPANIMENT ? "R15.15" : "R15.16";
        return new Explanation(List.of(rule), Optional.empty(), price.map(Price::id), sold.soldOn(), 1, 1);
    }
}
