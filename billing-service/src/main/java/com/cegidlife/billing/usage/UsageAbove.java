package com.cegidlife.billing.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Days on which more is used than was ordered, by the same quantities (R19.2).
 *
 * @param from first day
 * @param until day after the last one
 * @param namedUsers how many beyond those ordered
 * @param storageBytes how much beyond the allowance
 */
public record UsageAbove(LocalDate from, LocalDate until, int namedUsers, long storageBytes) {

    private static final UsageAbove NONE = new UsageAbove(LocalDate.EPOCH, LocalDate.EPOCH, 0, 0);

    /**
     * A threshold that is passed counts from the next day, and holds until the contract is amended (D14).
     *
     * @param ordered from the one that is in force on the first day
     * @param used from the day of that order on
     * @param from first day looked at
     * @param until day after the last one
     * @return in the order of time; days without any are left out
     */
    static List<UsageAbove> between(
            Collection<OrderedQuantity> ordered, Collection<DailyUsage> used, LocalDate from, LocalDate until) {
        var orders = new TreeMap<LocalDate, OrderedQuantity>();
        ordered.forEach(each -> orders.put(each.from(), each));
        var changes = changes(orders, used);
        var found = new ArrayList<UsageAbove>();
        var day = from;
        while (day.isBefore(until)) {
            var level = changes.floorEntry(day);
            var next = changes.higherKey(day);
            var end = next == null || next.isAfter(until) ? until : next;
            if (level != null && level.getValue().isAny()) {
                add(found, level.getValue().during(day, end));
            }
            day = end;
        }
        return found;
    }

    /** The days from which another excess counts, with it. */
    private static NavigableMap<LocalDate, UsageAbove> changes(
            NavigableMap<LocalDate, OrderedQuantity> orders, Collection<DailyUsage> used) {
        var changes = new TreeMap<LocalDate, UsageAbove>();
        var byDay = new TreeMap<LocalDate, DailyUsage>();
        used.forEach(each -> byDay.put(each.day(), each));
        for (var order : orders.values()) {
            changes.put(order.from(), NONE);
            if (order.isOfAContract()) {
                addExcess(changes, order, orders.higherKey(order.from()), byDay);
            }
        }
        return changes;
    }

    /** @param end the day of the next order; null when there is none */
    private static void addExcess(
            NavigableMap<LocalDate, UsageAbove> changes,
            OrderedQuantity order,
            LocalDate end,
            NavigableMap<LocalDate, DailyUsage> used) {
        var excess = NONE;
        for (var usage : used.tailMap(order.from(), true).values()) {
            var counts = usage.day().plusDays(1);
            if (end != null && !counts.isBefore(end)) {
                return;
            }
            excess = excess.orMore(usage, order);
            changes.put(counts, excess);
        }
    }

    private UsageAbove orMore(DailyUsage usage, OrderedQuantity order) {
        return new UsageAbove(
                from,
                until,
                Math.max(namedUsers, usage.namedUsers() - order.namedUsers()),
                Math.max(storageBytes, usage.storageBytes() - order.storageBytes()));
    }

    private boolean isAny() {
        return namedUsers > 0 || storageBytes > 0;
    }

    private UsageAbove during(LocalDate first, LocalDate end) {
        return new UsageAbove(first, end, namedUsers, storageBytes);
    }

    private static void add(List<UsageAbove> found, UsageAbove next) {
        var last = found.isEmpty() ? NONE : found.getLast();
        var goesOn = last.until().equals(next.from())
                && last.namedUsers() == next.namedUsers()
                && last.storageBytes() == next.storageBytes();
        if (goesOn) {
            found.removeLast();
        }
        found.add(goesOn ? last.during(last.from(), next.until()) : next);
    }
}
