package com.cegidlife.billing.usage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Says on which days a customer used more than it had ordered, and how much more (R19.2, D14): to be priced. */
@ApplicationScoped
public class ReadUsageAbove {

    private final UsageRecords records;

    ReadUsageAbove(UsageRecords records) {
        this.records = records;
    }

    /**
     * As far as it is reported by now; days before the first order are not looked at.
     *
     * @param from first day, Europe/Paris
     * @param until day after the last one
     * @return in the order of time, without the days on which no more was used than ordered
     */
    public List<UsageAbove> between(UUID customerId, LocalDate from, LocalDate until) {
        var orders = new ArrayList<OrderedQuantity>();
        records.orderedOn(customerId, from).ifPresent(orders::add);
        orders.addAll(records.orderedAfter(customerId, from, until));
        if (orders.isEmpty()) {
            return List.of();
        }
        var used = records.used(customerId, orders.getFirst().from(), until, Integer.MAX_VALUE);
        return UsageAbove.between(orders, used, from, until);
    }
}
