package com.cegidlife.availability.availability;

import static com.cegidlife.availability.availability.Story.NOVEMBER;
import static com.cegidlife.availability.availability.Story.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.Rule;
import com.cegidlife.businesstime.BookletCalendars;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthFiguresTest {

    @Rule("R6.3")
    @Test
    void half_a_month_with_half_its_budget_used_burns_at_one() {
        var frame = MonthFrame.of(NOVEMBER, at("2026-11-16T07:00"));
        var figures =
                new Story().outage(1, "2026-11-02T10:00", "2026-11-02T11:10:12").figures(frame);

        assertThat(frame.isOpen()).isTrue();
        assertThat(frame.elapsedReferencePeriod()).isEqualTo(Duration.ofHours(9 * 13));
        assertThat(figures.budget().allowed()).isEqualTo(Duration.ofSeconds(9_360));
        assertThat(figures.budget().remaining()).isEqualTo(Duration.ofSeconds(9_360 - 4_212));
        assertThat(figures.budget().burn()).contains(new BigDecimal("1.00"));
        assertThat(figures.budget().forecast()).contains(new BigDecimal("99.000"));
        assertThat(figures.budget().exhaustedAt()).contains(at("2026-11-30T20:00"));
    }

    @Test
    void at_twice_the_pace_the_budget_is_used_up_when_as_much_time_again_has_passed() {
        var figures = new Story()
                .outage(1, "2026-11-02T10:00", "2026-11-02T11:18")
                .figures(MonthFrame.of(NOVEMBER, at("2026-11-06T20:00")));

        assertThat(figures.budget().burn()).contains(new BigDecimal("2.00"));
        assertThat(figures.budget().forecast()).contains(new BigDecimal("98.000"));
        assertThat(figures.budget().exhaustedAt()).as("the 11th is a holiday").contains(at("2026-11-16T20:00"));
    }

    @Test
    void nothing_is_forecast_before_any_reference_period_is_over() {
        var budget = new Story()
                .figures(MonthFrame.of(NOVEMBER, at("2026-11-01T12:00")))
                .budget();

        assertThat(budget.burn()).isEmpty();
        assertThat(budget.forecast()).isEmpty();
        assertThat(budget.exhaustedAt()).isEmpty();
        assertThat(budget.remaining()).isEqualTo(Duration.ofSeconds(9_360));
    }

    @Test
    void silence_is_no_downtime_and_is_told_as_time_not_observed() {
        var figures = new Story()
                .silence("1970-01-01T00:00", "2026-11-02T09:00")
                .silence("2026-11-03T19:00", "2026-11-04T08:00")
                .figures(MonthFrame.of(NOVEMBER, at("2026-12-01T00:00")));

        assertThat(figures.rate().downtime()).isZero();
        assertThat(figures.coverage().unknown()).isEqualTo(Duration.ofHours(4));
        assertThat(figures.coverage().observed()).isEqualTo(Duration.ofHours(256));
        assertThat(figures.frame().isOpen()).isFalse();
    }

    @Rule({"D12", "D13"})
    @Test
    void a_silence_within_an_outage_is_downtime_and_is_not_told_as_time_not_observed_as_well() {
        var figures = new Story()
                .outage(1, "2026-11-03T09:00", "2026-11-03T12:00")
                .silence("2026-11-03T10:00", "2026-11-03T13:00")
                .figures(MonthFrame.of(NOVEMBER, at("2026-12-01T00:00")));

        assertThat(figures.rate().downtime()).isEqualTo(Duration.ofHours(3));
        assertThat(figures.coverage().unknown()).isEqualTo(Duration.ofHours(1));
        assertThat(Explanation.of(figures))
                .extracting(Explanation.Step::length)
                .endsWith(figures.rate().remaining(), Duration.ofHours(1));
    }

    @Rule({"D12", "D13"})
    @Test
    void no_second_is_both_downtime_and_not_observed() {
        for (long seed = 0; seed < 300; seed++) {
            var random = RandomFacts.of(seed);
            var month = YearMonth.from(random.period().start().atZone(BookletCalendars.PARIS));
            var facts = new EnvironmentFacts(random.facts(), List.of(random.period()));
            var figures = MonthFigures.of(
                    Story.TARGET, MonthFrame.of(month, Period.of(month).end()), facts);

            assertThat(facts.unobservedIn(Period.of(month)))
                    .allSatisfy(unknown -> assertThat(figures.pieces())
                            .noneMatch(piece -> new Period(piece.start(), piece.end()).common(unknown).isPresent()));
        }
    }

    @Test
    void a_month_to_come_has_its_budget_and_nothing_else() {
        var figures = new Story()
                .outageThatLasts(1, "2026-11-20T10:00")
                .figures(MonthFrame.of(YearMonth.of(2027, 1), at("2026-11-25T12:00")));

        assertThat(figures.rate().gross()).isZero();
        assertThat(figures.coverage().observed()).isZero();
    }
}
