package com.cegidlife.billing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LatenessTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    private static final BigDecimal RATE = new BigDecimal("12.15");

    @Test
    @Rule("L2")
    void thePenaltyRunsFromTheDayAfterTheDueDay() {
        var lateness = new Lateness(11_040, DUE, List.of());

        assertThat(lateness.penaltyCents(DUE, RATE)).isZero();
        assertThat(lateness.penaltyCents(DUE.plusDays(15), RATE)).isEqualTo(55); // 110.40 € × 12.15 % × 15 / 365
        assertThat(lateness.penaltyCents(DUE.plusDays(365), RATE)).isEqualTo(1_341);
    }

    @Test
    @Rule("L2")
    void whatIsPaidMeanwhileLowersIt() {
        var lateness = new Lateness(11_040, DUE, List.of(new Movement(DUE.plusDays(5), 5_000)));

        assertThat(lateness.centDays(DUE.plusDays(15))).isEqualTo(11_040 * 5 + 6_040 * 10);
        assertThat(lateness.penaltyCents(DUE.plusDays(15), RATE)).isEqualTo(38);
    }

    @Property
    void piecesComeToWhatCountingEachDayDoes(
            @ForAll("movements") List<Movement> movements, @ForAll @IntRange(max = 60) int days) {
        var lateness = new Lateness(10_000, DUE, movements);

        var dayByDay = 0L;
        for (var day = 0; day < days; day++) {
            var date = DUE.plusDays(day);
            var lowered = movements.stream()
                    .filter(movement -> !movement.day().isAfter(date))
                    .mapToLong(Movement::cents)
                    .sum();
            dayByDay += Math.max(0, 10_000 - lowered);
        }
        assertThat(lateness.centDays(DUE.plusDays(days))).isEqualTo(dayByDay);
    }

    @Provide
    Arbitrary<List<Movement>> movements() {
        return Combinators.combine(
                        Arbitraries.integers().between(-10, 70),
                        Arbitraries.longs().between(-4_000, 6_000))
                .as((day, cents) -> new Movement(DUE.plusDays(day), cents))
                .list()
                .ofMaxSize(8);
    }
}
