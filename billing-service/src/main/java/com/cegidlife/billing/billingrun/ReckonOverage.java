package com.cegidlife.billing.billingrun;

import com.cegidlife.billing.assistanceplus.AssistancePlusYear;
import com.cegidlife.billing.assistanceplus.PackYear;
import com.cegidlife.billing.assistanceplus.ReadEndedYears;
import com.cegidlife.billing.catalogue.Catalogue;
import com.cegidlife.billing.catalogue.CatalogueItem;
import com.cegidlife.billing.catalogue.Price;
import com.cegidlife.billing.catalogue.Prices;
import com.cegidlife.billing.contract.Contracts;
import com.cegidlife.billing.contract.RunningContract;
import com.cegidlife.billing.invoice.DraftLine;
import com.cegidlife.billing.invoice.Explanation;
import com.cegidlife.billing.invoice.InvoiceDraft;
import com.cegidlife.billing.invoice.UnitPrice;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Assistance+ appointments beyond a year's number: on the anniversary, at that day's tariff (R17.3, D21). */
@ApplicationScoped
class ReckonOverage implements Reckoning {

    private final Contracts contracts;
    private final ReadEndedYears readEndedYears;
    private final Catalogue catalogue;
    private final Prices prices;

    ReckonOverage(Contracts contracts, ReadEndedYears readEndedYears, Catalogue catalogue, Prices prices) {
        this.contracts = contracts;
        this.readEndedYears = readEndedYears;
        this.catalogue = catalogue;
        this.prices = prices;
    }

    @Override
    public BillingStream stream() {
        return BillingStream.ASSISTANCE_PLUS;
    }

    @Override
    public List<Reckoned> reckon(List<Due> due, LocalDate today) {
        var running = contracts.running(due.stream().map(Due::subject).toList()).stream()
                .collect(Collectors.toMap(RunningContract::id, Function.identity()));
        var years =
                readEndedYears
                        .read(due.stream().collect(Collectors.toMap(each -> running.get(each.subject()), Due::on)))
                        .stream()
                        .collect(Collectors.toMap(AssistancePlusYear::contractId, Function.identity()));
        return due.stream()
                .map(each -> reckon(each, running.get(each.subject()), years.get(each.subject()), today))
                .toList();
    }

    private Reckoned reckon(Due due, RunningContract contract, AssistancePlusYear year, LocalDate today) {
        var drafts =
                Optional.of(year).filter(used -> used.beyond() > 0).map(used -> draft(contract, used, today)).stream()
                        .toList();
        var next = PackYear.of(contract.assistancePlusFrom(), due.on()).map(PackYear::anniversary);
        return new Reckoned(due, drafts, next, Map.of());
    }

    private InvoiceDraft draft(RunningContract contract, AssistancePlusYear used, LocalDate today) {
        var anniversary = used.year().anniversary();
        var item = catalogue.item(Catalogue.ASSISTANCE_PLUS_APPOINTMENT);
        var line = line(item, prices.inForce(item.code(), anniversary), used);
        return new InvoiceDraft(
                "%s/assistance-plus/%s".formatted(contract.number(), anniversary),
                contract.customerId(),
                Optional.of(contract.number()),
                today,
                List.of(line));
    }

    private static DraftLine line(CatalogueItem item, Price price, AssistancePlusYear used) {
        var year = used.year();
        var net = Money.ofMinor(CurrencyUnit.EUR, price.cents(0, used.beyond()));
        return new DraftLine(
                item.code(),
                item.name(),
                BigDecimal.valueOf(used.beyond()),
                item.unit(),
                UnitPrice.of(net, used.beyond()),
                net,
                item.vatBasisPoints(),
                year.startsOn(),
                year.anniversary(),
                explanation(price.id(), year.startsOn(), year.anniversary()));
    }

    private static Explanation explanation(UUID price, LocalDate from, LocalDate anniversary) {
        var days = Math.toIntExact(ChronoUnit.DAYS.between(from, anniversary));
        return new Explanation(
                List.of("R17.3", "D21", "D29"), Optional.empty(), Optional.of(price), anniversary, days, days);
    }
}
