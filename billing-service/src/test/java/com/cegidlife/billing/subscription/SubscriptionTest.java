package com.cegidlife.billing.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.cegidlife.billing.invoice.InvoiceDraft;
import com.cegidlife.billing.invoice.UnitPrice;
import com.cegidlife.testkit.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of D7, D8 and D20. */
class SubscriptionTest {

    private static final LocalDate CODES = LocalDate.of(2024, 1, 31);
    private static final LocalDate END = LocalDate.of(2027, 1, 31);
    private static final LocalDate OPTION_DAY = LocalDate.of(2024, 5, 20);

    @Test
    @Rule("R19.1")
    void itIsBilledByTheQuarterInAdvanceFromTheDayTheCodesWereCommunicated() {
        var schedule = subscription(Lines.ordered(29_000, CODES)).schedule(CODES, LocalDate.of(2024, 12, 31));

        assertThat(schedule)
                .extracting(
                        InvoiceDraft::issuedOn,
                        draft -> draft.lines().getFirst().until(),
                        SubscriptionTest::days)
                .containsExactly(
                        tuple(CODES, LocalDate.of(2024, 4, 30), 90),
                        tuple(LocalDate.of(2024, 4, 30), LocalDate.of(2024, 7, 31), 92),
                        tuple(LocalDate.of(2024, 7, 31), LocalDate.of(2024, 10, 31), 92),
                        tuple(LocalDate.of(2024, 10, 31), LocalDate.of(2025, 1, 31), 92));
        assertThat(schedule).allSatisfy(draft -> assertThat(cents(draft)).isEqualTo(29_000));
    }

    @Test
    @Rule("R19.1")
    void theDayOfTheEndIsNotBilled() {
        var schedule = subscription(Lines.ordered(29_000, CODES)).schedule(CODES, END.plusYears(1));

        assertThat(schedule).hasSize(12);
        assertThat(schedule.getLast().lines().getFirst().until()).isEqualTo(END);
    }

    @Test
    @Rule("R20.3")
    void anOptionIsBilledTheSameDayForTheDaysLeftAndThenWithEachQuarter() {
        var subscription = subscription(Lines.ordered(29_000, CODES), Lines.added(1, 9_200, OPTION_DAY, OPTION_DAY));

        assertThat(subscription.schedule(OPTION_DAY, LocalDate.of(2024, 7, 31)))
                .extracting(InvoiceDraft::key, InvoiceDraft::issuedOn, SubscriptionTest::cents)
                .containsExactly(
                        tuple("K-2024-000001/2024-05-20/1", OPTION_DAY, 7_200L),
                        tuple("K-2024-000001/2024-07-31", LocalDate.of(2024, 7, 31), 29_000L + 9_200L));
        assertThat(subscription.schedule(CODES, END)).hasSize(12 + 1);
        assertThat(subscription.endsOn()).isEqualTo(END);
    }

    @Test
    void aLineSaysWhyItAmountsToWhatItDoes() {
        var subscription = subscription(Lines.added(1, 9_200, OPTION_DAY, OPTION_DAY));
        var line =
                subscription.schedule(OPTION_DAY, OPTION_DAY).getFirst().lines().getFirst();

        assertThat(line.explanation().rules()).contains("R20.3", "D8", "D19", "D20");
        assertThat(line.explanation().daysBilled()).isEqualTo(72);
        assertThat(line.explanation().daysOfPeriod()).isEqualTo(92);
        assertThat(subscription.explain(line).french())
                .isEqualTo("92,00 € par trimestre au tarif du 20 mai 2024, 72 jours sur 92, au centime le plus proche :"
                        + " 72,00 € (R19.1, R20.3, D19, D8, D20)");
        assertThat(subscription.explain(line).english())
                .isEqualTo("€92.00 a quarter at the tariff of 20 May 2024, 72 days of 92, to the nearest cent: €72.00"
                        + " (R19.1, R20.3, D19, D8, D20)");
    }

    @Test
    @Rule("R20.3")
    void whatWasOrderedBeforeItsQuarterIsOnTheQuartersInvoice() {
        var quarter = LocalDate.of(2024, 7, 31);

        var early = subscription(Lines.ordered(29_000, CODES), Lines.added(1, 9_200, OPTION_DAY, quarter));
        var late = subscription(Lines.ordered(29_000, CODES), Lines.added(1, 9_200, quarter, quarter));

        assertThat(early.schedule(quarter, quarter)).hasSize(1);
        assertThat(late.schedule(quarter, quarter))
                .extracting(InvoiceDraft::key)
                .containsExactly("K-2024-000001/2024-07-31", "K-2024-000001/2024-07-31/1");
    }

    @ParameterizedTest
    @CsvSource({
        // quarter of 90 days, one day: 92.00 / 90 = 1.0222…
        "9200, 2024-04-29, 102",
        // 45 of 90 days of an odd price: 0.505 is rounded up
        "101, 2024-03-16, 51",
        "9200, 2024-01-31, 9200",
    })
    @Rule("R20.3")
    void amountsAreRoundedHalfUpToTheCent(long quarterCents, LocalDate from, long cents) {
        var schedule = subscription(Lines.added(1, quarterCents, from, from)).schedule(from, from);

        assertThat(cents(schedule.getFirst())).isEqualTo(cents);
    }

    @Test
    void aLateRunIssuesEachPeriodWithItsOwnKeyAndTheDayOfTheRun() {
        var today = LocalDate.of(2024, 9, 3);
        var line = Lines.ordered(29_000, CODES);
        var subscription = subscription(line);

        assertThat(subscription.due(today))
                .extracting(InvoiceDraft::key, InvoiceDraft::issuedOn)
                .containsExactly(
                        tuple("K-2024-000001/2024-01-31", today),
                        tuple("K-2024-000001/2024-04-30", today),
                        tuple("K-2024-000001/2024-07-31", today));
        assertThat(subscription.billedUntil(today)).isEqualTo(Map.of(line.id(), LocalDate.of(2024, 10, 31)));
        assertThat(subscription.nextBillingDay(today)).isEqualTo(LocalDate.of(2024, 10, 31));
        assertThat(subscription.nextBillingDay(END)).isEqualTo(END);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, 2024-05-29", "2023-11-30, 2024-02-29", "2022-11-30, 2023-02-28", "2024-08-31, 2024-11-30"})
    @Rule("R19.1")
    void aQuarterThatEndsInAShorterMonthEndsOnItsLastDay(LocalDate codes, LocalDate second) {
        assertThat(Quarter.with(codes, codes)).isEqualTo(new Quarter(codes, second));
        assertThat(Quarter.with(codes, second).from()).isEqualTo(second);
        assertThat(Quarter.with(codes, second.minusDays(1)).from()).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource({"45000, 10, 45.00", "10000, 3, 33.333", "1, 3, 0.003", "7200, 1, 72.00", "0, 4, 0.00"})
    void theUnitPriceHasAsManyDecimalsAsGiveTheAmountAgain(long cents, int quantity, BigDecimal unitPrice) {
        assertThat(UnitPrice.of(Money.ofMinor(CurrencyUnit.EUR, cents), quantity))
                .isEqualTo(unitPrice);
    }

    private static Subscription subscription(SubscribedLine... lines) {
        return new Subscription(new UUID(1, 1), "K-2024-000001", new UUID(2, 2), CODES, END, List.of(lines));
    }

    private static int days(InvoiceDraft draft) {
        return draft.lines().getFirst().explanation().daysBilled();
    }

    private static long cents(InvoiceDraft draft) {
        return draft.lines().stream()
                .mapToLong(line -> line.net().getAmountMinorLong())
                .sum();
    }
}
