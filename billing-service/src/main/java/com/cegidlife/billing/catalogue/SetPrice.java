package com.cegidlife.billing.catalogue;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Sets what an item costs from a day on. */
@ApplicationScoped
public class SetPrice {

    private final Catalogue catalogue;
    private final Prices prices;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    SetPrice(Catalogue catalogue, Prices prices, Audit audit, Ids ids, Clock clock) {
        this.catalogue = catalogue;
        this.prices = prices;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The price of a day that has come is never changed: only an item's first price may begin before tomorrow.
     *
     * @throws Refusal when there is no such item, one of its prices begins on that day, or the day is not to come
     */
    @Transactional
    public Price set(String code, NewPrice price, UUID actorId) {
        var item = catalogue.item(code).code();
        mustNotOverlap(item, price.effectiveFrom());
        mustBeToCome(item, price.effectiveFrom());
        var version = new Price(ids.next(), item, price);
        prices.persist(version);
        var after = "%s from %s".formatted(version.model(), version.effectiveFrom());
        audit.record(new Decision(actorId, "set-price", "catalogue/" + item, null, null, after));
        return version;
    }

    private void mustNotOverlap(String item, LocalDate from) {
        if (prices.beginOn(item, from)) {
            throw refusal(CatalogueProblem.PRICE_OVERLAPS, item, from);
        }
    }

    private void mustBeToCome(String item, LocalDate from) {
        if (!from.isAfter(BusinessDate.of(clock.instant())) && prices.existFor(item)) {
            throw refusal(CatalogueProblem.PRICE_IN_THE_PAST, item, from);
        }
    }

    private static Refusal refusal(CatalogueProblem problem, String item, LocalDate from) {
        return new Refusal(problem).with("item", item).with("effectiveFrom", from);
    }
}
