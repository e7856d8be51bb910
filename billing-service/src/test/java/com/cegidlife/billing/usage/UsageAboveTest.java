package com.cegidlife.billing.usage;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

@Rule("R19.2")
class UsageAboveTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final long GIGABYTE = 1L << 30;

    @Test
    void aThresholdPassedCountsFromTheNextDayAndHoldsUntilTheContractIsAmended() {
        var ordered = List.of(order(0, 10), order(20, 12));
        var used = List.of(used(5, 12), used(6, 9), used(25, 13));

        assertThat(UsageAbove.between(ordered, used, DAY, DAY.plusDays(30)))
                .containsExactly(
                        new UsageAbove(DAY.plusDays(6), DAY.plusDays(20), 2, 0),
                        new UsageAbove(DAY.plusDays(26), DAY.plusDays(30), 1, 0));
    }

    @Test
    void storageAboveTheAllowanceCountsTheSameWay() {
        var used = List.of(new DailyUsage(DAY, 1, 7 * GIGABYTE, 0));

        assertThat(UsageAbove.between(List.of(order(0, 10)), used, DAY, DAY.plusDays(3)))
                .containsExactly(new UsageAbove(DAY.plusDays(1), DAY.plusDays(3), 0, 2 * GIGABYTE));
    }

    @Test
    void withoutAContractInForceNothingIsAbove() {
        assertThat(UsageAbove.between(List.of(order(0, 0)), List.of(used(1, 5)), DAY, DAY.plusDays(9)))
                .isEmpty();
    }

    @Property(tries = 400)
    void itAgreesWithLookingBackFromEachDay(
            @ForAll @Size(min = 1, max = 5)
                    Map<@IntRange(min = 0, max = 40) Integer, @IntRange(min = 0, max = 6) Integer> orders,
            @ForAll @Size(max = 12)
                    Map<@IntRange(min = 0, max = 40) Integer, @IntRange(min = 0, max = 9) Integer> usages,
            @ForAll @IntRange(min = 0, max = 40) int from,
            @ForAll @IntRange(min = 0, max = 40) int length) {
        var ordered = new ArrayList<OrderedQuantity>();
        orders.forEach((day, users) -> ordered.add(order(day, users)));
        var used = new ArrayList<DailyUsage>();
        usages.forEach((day, users) -> used.add(used(day, users)));

        var found = new LinkedHashMap<LocalDate, Integer>();
        UsageAbove.between(ordered, used, DAY.plusDays(from), DAY.plusDays(from + length))
                .forEach(
                        span -> span.from().datesUntil(span.until()).forEach(day -> found.put(day, span.namedUsers())));

        var expected = new LinkedHashMap<LocalDate, Integer>();
        for (int day = from; day < from + length; day++) {
            var above = aboveOn(day, orders, usages);
            if (above > 0) {
                expected.put(DAY.plusDays(day), above);
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    /** Looks at every earlier day back to the one of the order. */
    private static int aboveOn(int day, Map<Integer, Integer> orders, Map<Integer, Integer> usages) {
        var order = day;
        while (order >= 0 && !orders.containsKey(order)) {
            order--;
        }
        var most = 0;
        for (int seen = order; order >= 0 && orders.get(order) > 0 && seen < day; seen++) {
            most = Math.max(most, usages.getOrDefault(seen, 0) - orders.get(order));
        }
        return most;
    }

    private static OrderedQuantity order(int day, int namedUsers) {
        return new OrderedQuantity(DAY.plusDays(day), namedUsers, OrderedQuantity.INCLUDED_STORAGE);
    }

    private static DailyUsage used(int day, int namedUsers) {
        return new DailyUsage(DAY.plusDays(day), namedUsers, GIGABYTE, 0);
    }
}
