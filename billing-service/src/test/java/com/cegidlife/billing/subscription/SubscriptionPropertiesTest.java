package com.cegidlife.billing.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.billing.invoice.DraftLine;
import com.cegidlife.billing.invoice.InvoiceDraft;
import com.cegidlife.testkit.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** For any sequence of amendments, what is invoiced is what is served: compared with a slow twin that goes day by day. */
class SubscriptionPropertiesTest {

    @Property(tries = 300)
    @Rule({"R19.1", "R20.3"})
    void theDaysInvoicedAreTheDaysServedAndTheAmountsAddUp(@ForAll("subscriptions") Subscription subscription) {
        var drafts = subscription.schedule(subscription.firstInvoiceDay(), subscription.endsOn());

        assertThat(invoiced(drafts)).isEqualTo(served(subscription));
        assertThat(drafts).extracting(InvoiceDraft::key).doesNotHaveDuplicates();
        assertThat(drafts)
                .allSatisfy(draft -> assertThat(draft.lines())
                        .allSatisfy(line -> assertThat(line.from()).isEqualTo(draft.issuedOn())));
    }

    @Property(tries = 300)
    @Rule("R19.1")
    void runsOnAnyDaysIssueTheSameInvoicesOnce(
            @ForAll("subscriptions") Subscription subscription, @ForAll("gaps") List<Integer> gaps) {
        var issued = new ArrayList<String>();
        var running = subscription;
        var today = subscription.firstInvoiceDay();
        for (var gap : gaps) {
            running.due(today).forEach(draft -> issued.add(draft.key()));
            if (today.isBefore(subscription.endsOn())) {
                assertThat(running.nextBillingDay(today)).isAfter(today);
            }
            running = billed(running, today);
            today = today.plusDays(gap);
        }
        running.due(subscription.endsOn()).forEach(draft -> issued.add(draft.key()));

        assertThat(issued)
                .containsExactlyInAnyOrderElementsOf(
                        subscription.schedule(subscription.firstInvoiceDay(), subscription.endsOn()).stream()
                                .map(InvoiceDraft::key)
                                .toList());
    }

    private static Subscription billed(Subscription subscription, LocalDate today) {
        var until = subscription.billedUntil(today);
        var lines = subscription.lines().stream()
                .map(line -> new SubscribedLine(
                        line.id(),
                        line.increase(),
                        line.addition(),
                        line.name(),
                        line.unit(),
                        line.vatBasisPoints(),
                        line.quarterCents(),
                        line.price(),
                        line.pricedOn(),
                        line.startsOn(),
                        line.endsOn(),
                        Optional.ofNullable(until.get(line.id())).or(line::billedUntil)))
                .toList();
        return new Subscription(
                subscription.contractId(),
                subscription.number(),
                subscription.customerId(),
                subscription.firstInvoiceDay(),
                subscription.endsOn(),
                lines);
    }

    private static Map<UUID, Billed> invoiced(List<InvoiceDraft> drafts) {
        var invoiced = new HashMap<UUID, Billed>();
        drafts.stream().flatMap(draft -> draft.lines().stream()).forEach(line -> {
            var id = line.explanation().contractLine().orElseThrow();
            invoiced.merge(id, new Billed(daysOf(line), line.net().getAmountMinorLong()), Billed::plus);
        });
        return invoiced;
    }

    private static List<LocalDate> daysOf(DraftLine line) {
        return line.from().datesUntil(line.until()).toList();
    }

    /** The slow twin: day after day, which lines run; amounts by decimal fractions of quarters that it walks through. */
    private static Map<UUID, Billed> served(Subscription subscription) {
        var served = new HashMap<UUID, Billed>();
        for (int n = 0; !quarter(subscription, n).isAfter(subscription.endsOn().minusDays(1)); n++) {
            var days = quarter(subscription, n)
                    .datesUntil(quarter(subscription, n + 1))
                    .toList();
            for (var line : subscription.lines()) {
                var run = days.stream()
                        .filter(day -> runs(subscription, line, day))
                        .toList();
                if (!run.isEmpty()) {
                    served.merge(line.id(), new Billed(run, share(line, run.size(), days.size())), Billed::plus);
                }
            }
        }
        return served;
    }

    private static boolean runs(Subscription subscription, SubscribedLine line, LocalDate day) {
        return !day.isBefore(line.startsOn())
                && day.isBefore(subscription.endsOn())
                && line.endsOn().map(day::isBefore).orElse(true);
    }

    private static long share(SubscribedLine line, int days, int ofDays) {
        return BigDecimal.valueOf(line.quarterCents())
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(ofDays), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static LocalDate quarter(Subscription subscription, int number) {
        return subscription.firstInvoiceDay().plusMonths(3L * number);
    }

    private record Billed(List<LocalDate> days, long cents) {

        Billed plus(Billed other) {
            var all = new ArrayList<>(days);
            all.addAll(other.days);
            assertThat(new HashSet<>(all)).hasSameSizeAs(all);
            return new Billed(all, cents + other.cents);
        }
    }

    @Provide
    Arbitrary<Subscription> subscriptions() {
        var years = Arbitraries.integers().between(0, 2);
        return Combinators.combine(days(), years, amendments()).as((codes, renewals, amendments) -> {
            var lines = new ArrayList<SubscribedLine>();
            lines.add(Lines.ordered(29_000, codes));
            amendments.forEach(amendment -> lines.add(amendment.line(lines.size(), codes)));
            var end = codes.plusMonths(36 + 12L * renewals);
            return new Subscription(new UUID(1, 1), "K-2024-000001", new UUID(2, 2), codes, end, lines);
        });
    }

    @Provide
    Arbitrary<List<Integer>> gaps() {
        return Arbitraries.integers().between(1, 200).list().ofMaxSize(20);
    }

    private static Arbitrary<LocalDate> days() {
        var monthEnds = Arbitraries.of(
                LocalDate.of(2024, 1, 31),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2023, 11, 30),
                LocalDate.of(2025, 8, 31));
        var anyDay = Arbitraries.longs().between(18_000, 24_000).map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(monthEnds, anyDay);
    }

    private static Arbitrary<List<Amended>> amendments() {
        var after = Arbitraries.integers().between(0, 1_090);
        var lasts = Arbitraries.integers().between(1, 900).optional(0.3);
        var cents = Arbitraries.longs().between(1, 1_000_000);
        var ahead = Arbitraries.integers().between(0, 40);
        return Combinators.combine(after, lasts, cents, ahead)
                .as(Amended::new)
                .list()
                .ofMaxSize(8);
    }

    private record Amended(int after, Optional<Integer> lasts, long cents, int ahead) {

        SubscribedLine line(int addition, LocalDate codes) {
            var from = codes.plusDays(after);
            return Lines.line(addition, cents, from.minusDays(ahead), from, lasts.map(from::plusDays));
        }
    }
}
