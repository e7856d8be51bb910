package com.cegidlife.billing.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.billing.catalogue.PriceVersions;
import com.cegidlife.testkit.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever is ordered and used in whatever sequence, each day as many are invoiced as a slow twin says that goes day by day:
 * those ordered, or those used above since the last amendment, or those that were paid in advance when it came.
 */
class HeldLinesPropertiesTest {

    private static final LocalDate CODES = LocalDate.of(2024, 1, 31);
    private static final LocalDate END = CODES.plusMonths(12);
    private static final int ORDERED = 10;

    @Property(tries = 500)
    @Rule({"R19.2", "R20.3"})
    void eachDayAsManyAreInvoicedAsAreOrderedUsedOrPaid(@ForAll("years") List<Event> events) {
        var lines = new ArrayList<ContractLine>();
        add(lines, new Increase("NAMED-USER", ORDERED, 0), LineOrigin.ORDER, CODES, CODES);
        var twin = new Twin();
        for (var day = CODES; day.isBefore(END); day = day.plusDays(1)) {
            for (var event : events) {
                if (CODES.plusDays(event.after()).equals(day)) {
                    happen(event, lines, day);
                    twin.happen(event, day);
                }
            }
            bill(lines, day);
            assertThat(invoiced(lines, day)).as("on " + day).isEqualTo(twin.level(day));
        }
    }

    private static void happen(Event event, List<ContractLine> lines, LocalDate day) {
        var held = new HeldLines(List.copyOf(lines), "NAMED-USER", day);
        var origin = event.isAmendment() ? LineOrigin.AMENDMENT : LineOrigin.USAGE;
        var parts = event.isAmendment() ? held.order(event.quantity()) : held.use(event.quantity());
        parts.forEach(part -> add(lines, part.increase(), origin, part.startsOn(), day));
    }

    private static void add(
            List<ContractLine> lines, Increase increase, LineOrigin origin, LocalDate startsOn, LocalDate pricedOn) {
        var number = origin == LineOrigin.ORDER ? 0 : ContractLines.nextAddition(lines);
        var line = new ContractLine(
                new UUID(1, lines.size()), new UUID(2, 2), increase, new Addition(origin, number, pricedOn));
        lines.add(line.start(startsOn, PriceVersions.perUnit(4_500), pricedOn));
    }

    /** As the run of each day does, by a statement of its own. */
    private static void bill(List<ContractLine> lines, LocalDate today) {
        lines.stream()
                .filter(line -> line.runsOn(today)
                        && line.billedUntil().filter(today::isBefore).isEmpty())
                .forEach(line -> billUntil(
                        line,
                        earlier(
                                Quarter.with(CODES, today).until(),
                                line.endsOn().orElse(END))));
    }

    private static void billUntil(ContractLine line, LocalDate until) {
        try {
            var field = ContractLine.class.getDeclaredField("billedUntil");
            field.setAccessible(true);
            field.set(line, until);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static int invoiced(List<ContractLine> lines, LocalDate day) {
        return lines.stream()
                .filter(line -> !line.startsOn().orElseThrow().isAfter(day)
                        && line.billedUntil().filter(day::isBefore).isPresent())
                .mapToInt(line -> line.increase().quantity())
                .sum();
    }

    private static class Twin {

        private int ordered = ORDERED;
        private int used;
        private int paid;
        private LocalDate paidUntil = CODES;

        void happen(Event event, LocalDate day) {
            if (!event.isAmendment()) {
                used = Math.max(used, event.quantity());
                return;
            }
            if (level(day.minusDays(1)) > ordered
                    && !day.equals(Quarter.with(CODES, day).from())) {
                paid = level(day.minusDays(1));
                paidUntil = Quarter.with(CODES, day).until();
            }
            ordered += event.quantity();
            used = 0;
        }

        int level(LocalDate day) {
            return Math.max(Math.max(ordered, used), day.isBefore(paidUntil) ? paid : 0);
        }
    }

    @Provide
    Arbitrary<List<Event>> years() {
        var after = Arbitraries.integers().between(1, 360);
        var amendments = Combinators.combine(after, Arbitraries.integers().between(1, 6))
                .as((day, quantity) -> new Event(day, true, quantity));
        var uses = Combinators.combine(after, Arbitraries.integers().between(5, 30))
                .as((day, quantity) -> new Event(day, false, quantity));
        return Arbitraries.oneOf(amendments, uses).list().ofMaxSize(12).uniqueElements(Event::after);
    }

    private record Event(int after, boolean isAmendment, int quantity) {}
}
