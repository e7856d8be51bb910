package com.cegidlife.billing.credit;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.billing.credit.CreditLot.Issue;
import com.cegidlife.billing.credit.CreditPlan.Holding;
import com.cegidlife.billing.credit.CreditPlan.Part;
import com.cegidlife.testkit.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

@Rule({"R18.2", "R18.3", "R18.4"})
class CreditPlanTest {

    private static final UUID CUSTOMER = new UUID(0, 1);

    @Test
    void aLotIsUsableThroughTheDayBeforeTheSameDayTwelveMonthsLater() {
        var lot = lot(1, CreditOrigin.BOUGHT, LocalDate.of(2026, 3, 10));

        assertThat(lot.isUsableOn(LocalDate.of(2026, 3, 9))).isFalse();
        assertThat(lot.isUsableOn(LocalDate.of(2026, 3, 10))).isTrue();
        assertThat(lot.isUsableOn(LocalDate.of(2027, 3, 9))).isTrue();
        assertThat(lot.isUsableOn(LocalDate.of(2027, 3, 10))).isFalse();
    }

    @Test
    void oldestExpiryGoesFirstThenGrantedBeforeBoughtThenTheOlder() {
        var later = lot(1, CreditOrigin.GRANTED, LocalDate.of(2026, 3, 11));
        var bought = lot(2, CreditOrigin.BOUGHT, LocalDate.of(2026, 3, 10));
        var granted = lot(3, CreditOrigin.GRANTED, LocalDate.of(2026, 3, 10));
        var younger = lot(4, CreditOrigin.BOUGHT, LocalDate.of(2024, 2, 29));
        var older = lot(5, CreditOrigin.BOUGHT, LocalDate.of(2024, 2, 28));

        var sorted = new ArrayList<>(List.of(later, bought, granted, younger, older));
        sorted.sort(CreditLot.IN_ORDER_OF_USE);

        assertThat(younger.expiresOn()).isEqualTo(older.expiresOn());
        assertThat(sorted).containsExactly(older, younger, granted, bought, later);
    }

    @Property(tries = 500)
    void aDebitTakesCreditByCreditFromTheFirstLotThatHasAnyOrNothingAtAll(
            @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 5) Integer> lots,
            @ForAll @IntRange(min = 1, max = 20) int credits) {
        var holdings = new ArrayList<Holding>();
        for (var available : lots) {
            holdings.add(new Holding(new UUID(0, holdings.size()), available));
        }

        var plan = CreditPlan.of(holdings, credits);

        var left = new ArrayList<>(lots);
        var taken = new ArrayList<UUID>();
        for (int i = 0; i < credits && left.stream().anyMatch(each -> each > 0); i++) {
            var first = 0;
            while (left.get(first) == 0) {
                first++;
            }
            left.set(first, left.get(first) - 1);
            taken.add(new UUID(0, first));
        }
        if (taken.size() < credits) {
            assertThat(plan).isEmpty();
        } else {
            assertThat(plan.orElseThrow().stream().mapToInt(Part::credits).sum())
                    .isEqualTo(credits);
            assertThat(plan.orElseThrow())
                    .allSatisfy(part -> assertThat(taken.stream().filter(part.lotId()::equals))
                            .hasSize(part.credits()));
        }
    }

    private static CreditLot lot(long id, CreditOrigin origin, LocalDate usableFrom) {
        return new CreditLot(new UUID(0, id), CUSTOMER, new Issue(origin, "source/" + id, 10), usableFrom);
    }
}
