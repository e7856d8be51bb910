package com.cegidlife.billing.subscription;

import com.cegidlife.billing.catalogue.CatalogueItem;
import com.cegidlife.billing.catalogue.Price;
import com.cegidlife.servicekit.problem.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A line of a contract with all that it takes to bill it.
 *
 * @param unit code of UN/ECE recommendation 20
 * @param quarterCents what a whole quarter of it costs, without tax
 * @param pricedOn the day whose price counts (D19)
 * @param startsOn first day
 * @param endsOn not billed; empty when it ends with the contract
 * @param billedUntil first day that is not invoiced yet; empty before the first invoice
 */
public record SubscribedLine(
        UUID id,
        Increase increase,
        Addition addition,
        Text name,
        String unit,
        int vatBasisPoints,
        long quarterCents,
        UUID price,
        LocalDate pricedOn,
        LocalDate startsOn,
        Optional<LocalDate> endsOn,
        Optional<LocalDate> billedUntil) {

    static SubscribedLine of(ContractLine line, CatalogueItem item, Price price) {
        var startsOn = line.startsOn().orElseThrow();
        return of(line, item, price, startsOn, line.pricedOn().orElseThrow());
    }

    /** As a line of a draft would be, were its contract put in force on a day. */
    static SubscribedLine startingOn(LocalDate day, ContractLine line, CatalogueItem item, Price price) {
        return of(line, item, price, day, day);
    }

    private static SubscribedLine of(
            ContractLine line, CatalogueItem item, Price price, LocalDate startsOn, LocalDate pricedOn) {
        var increase = line.increase();
        return new SubscribedLine(
                line.id(),
                increase,
                line.addition(),
                item.name(),
                item.unit(),
                item.vatBasisPoints(),
                price.cents(increase.above(), increase.quantity()),
                price.id(),
                pricedOn,
                startsOn,
                line.endsOn(),
                line.billedUntil());
    }

    /** Its portions in the quarters of a contract until the contract's end, each billed on its first day. */
    Stream<Portion> portions(LocalDate firstInvoiceDay, LocalDate contractEnd) {
        var end = endsOn.filter(contractEnd::isAfter).orElse(contractEnd);
        return Stream.iterate(
                        Quarter.with(firstInvoiceDay, startsOn),
                        quarter -> quarter.from().isBefore(end),
                        quarter -> Quarter.with(firstInvoiceDay, quarter.until()))
                .map(quarter ->
                        new Portion(this, later(quarter.from(), startsOn), earlier(quarter.until(), end), quarter))
                .filter(portion -> portion.from().isBefore(portion.until()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Whether a day is invoiced already. */
    boolean isBilled(LocalDate day) {
        return billedUntil.filter(day::isBefore).isPresent();
    }

    List<String> rules() {
        return addition.origin().rules();
    }
}
