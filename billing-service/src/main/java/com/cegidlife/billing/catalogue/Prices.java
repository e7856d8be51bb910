package com.cegidlife.billing.catalogue;

import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All versions of all prices. */
@ApplicationScoped
public class Prices implements PanacheRepositoryBase<Price, UUID> {

    /**
     * The price of an item that is in force on a day.
     *
     * @throws Refusal when it has none on that day
     */
    public Price inForce(String item, LocalDate day) {
        return allInForce(Set.of(item), day).get(item);
    }

    /**
     * The prices of items that are in force on a day, by item.
     *
     * @throws Refusal when one has none on that day
     */
    public Map<String, Price> allInForce(Collection<String> items, LocalDate day) {
        var prices = inForce(items, day);
        items.stream().filter(item -> !prices.containsKey(item)).findFirst().ifPresent(unpriced -> {
            throw new Refusal(CatalogueProblem.PRICE_NOT_SET)
                    .with("item", unpriced)
                    .with("day", day);
        });
        return prices;
    }

    /** The prices of items that are in force on a day, by item; those without any are absent. */
    public Map<String, Price> inForce(Collection<String> items, LocalDate day) {
        return list("""
                        from Price p where p.item in ?1 and p.effectiveFrom = (
                            select max(q.effectiveFrom) from Price q where q.item = p.item and q.effectiveFrom <= ?2)
                        """, items, day).stream().collect(Collectors.toMap(Price::item, Function.identity()));
    }

    /** The versions of these ids, by id. */
    public Map<UUID, Price> versions(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Price::id, Function.identity()));
    }

    /** The versions of an item's price, the latest first, before a day. */
    public List<Price> versions(String item, Optional<LocalDate> before, int limit) {
        var query = before.map(day -> find("item = ?1 and effectiveFrom < ?2 order by effectiveFrom desc", item, day))
                .orElseGet(() -> find("item = ?1 order by effectiveFrom desc", item));
        return query.page(0, limit).list();
    }

    /** Whether an item has a price that takes effect on a day. */
    boolean beginOn(String item, LocalDate day) {
        return count("item = ?1 and effectiveFrom = ?2", item, day) > 0;
    }

    /** Whether an item has any price. */
    boolean existFor(String item) {
        return count("item", item) > 0;
    }
}
