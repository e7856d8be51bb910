package com.cegidlife.availability.availability;

import static com.cegidlife.availability.attribution.Cause.CUSTOMER_EQUIPMENT;
import static com.cegidlife.availability.attribution.Cause.FORCE_MAJEURE;
import static com.cegidlife.availability.attribution.Cause.OUTSIDE_PERIMETER;
import static com.cegidlife.availability.availability.CoverKind.PLANNED;
import static com.cegidlife.availability.availability.CoverKind.URGENT;
import static com.cegidlife.availability.availability.Story.NOVEMBER;
import static com.cegidlife.availability.availability.Story.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.Rule;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

    @Rule("R6.2")
    @ParameterizedTest
    @CsvSource({"2026-10, 286", "2026-11, 260", "2026-05, 221"})
    void the_reference_period_of_a_month_is_thirteen_hours_of_each_of_its_business_days(YearMonth month, int hours) {
        assertThat(new Story().rate(month).referencePeriod()).isEqualTo(Duration.ofHours(hours));
    }

    @Rule("R6.3")
    @Test
    void two_hours_and_thirty_six_minutes_in_november_2026_are_exactly_99_percent_and_met() {
        var rate = new Story().outage(1, "2026-11-23T10:00", "2026-11-23T12:36").rate(NOVEMBER);

        assertThat(rate.isMet()).isTrue();
        assertThat(rate.shown()).isEqualTo(new BigDecimal("99.000"));
        assertThat(rate.remaining()).isZero();
    }

    @Rule("R6.3")
    @Test
    void two_hours_and_thirty_seven_minutes_in_november_2026_are_98_994_percent_and_missed() {
        var rate = new Story().outage(1, "2026-11-23T10:00", "2026-11-23T12:37").rate(NOVEMBER);

        assertThat(rate.isMet()).isFalse();
        assertThat(rate.shown()).isEqualTo(new BigDecimal("98.994"));
        assertThat(rate.remaining()).isEqualTo(Duration.ofMinutes(-1));
    }

    @Rule("R6.3")
    @Test
    void a_millisecond_too_much_misses_the_target_and_is_not_shown_as_reached() {
        var rate = new Story()
                .outage(1, "2026-11-23T10:00", "2026-11-23T12:36:00.001")
                .rate(NOVEMBER);

        assertThat(rate.isMet()).isFalse();
        assertThat(rate.shown()).isEqualTo(new BigDecimal("98.999"));
    }

    @Rule("R6.2")
    @Test
    void only_what_falls_into_the_reference_period_counts() {
        var rate = new Story().outage(1, "2026-11-10T19:30", "2026-11-12T07:15").rate(NOVEMBER);

        assertThat(rate.downtime()).as("11 November is a holiday").isEqualTo(Duration.ofMinutes(45));
        assertThat(rate.gross()).isEqualTo(Duration.ofMinutes(35 * 60 + 45));
        assertThat(rate.in(Treatment.OUTSIDE_REFERENCE_PERIOD)).isEqualTo(Duration.ofHours(35));
    }

    @Rule("R6.3")
    @Test
    void outages_that_overlap_count_once() {
        var rate = new Story()
                .outage(1, "2026-11-23T10:00", "2026-11-23T11:00")
                .outage(2, "2026-11-23T10:30", "2026-11-23T11:30")
                .outage(3, "2026-11-23T11:30", "2026-11-23T12:00")
                .rate(NOVEMBER);

        assertThat(rate.downtime()).isEqualTo(Duration.ofHours(2));
    }

    @Rule("R6.4")
    @Test
    void an_overrun_past_the_end_of_a_planned_window_counts() {
        var rate = new Story()
                .outage(1, "2026-11-22T23:00", "2026-11-23T07:20")
                .maintenance(9, PLANNED, "2026-11-20T20:00", "2026-11-23T07:00")
                .rate(NOVEMBER);

        assertThat(rate.downtime()).isEqualTo(Duration.ofMinutes(20));
        assertThat(rate.in(Treatment.PLANNED_MAINTENANCE)).isZero();
    }

    @Rule("R6.4")
    @Test
    void urgent_maintenance_excuses_every_outage_for_the_time_that_it_covers_and_no_longer() {
        var pieces = new Story()
                .outage(1, "2026-11-23T10:00", "2026-11-23T12:00")
                .outage(2, "2026-11-23T10:45", "2026-11-23T11:15")
                .maintenance(9, URGENT, "2026-11-23T10:30", "2026-11-23T11:00")
                .pieces(NOVEMBER);

        assertThat(pieces)
                .extracting(Piece::treatment)
                .containsExactly(
                        Treatment.COUNTED,
                        Treatment.URGENT_MAINTENANCE,
                        Treatment.URGENT_MAINTENANCE,
                        Treatment.COUNTED,
                        Treatment.COUNTED);
        assertThat(pieces.get(2).outages()).containsExactly(id(1), id(2));
        assertThat(pieces.get(2).excusedBy()).containsExactly(id(9));
    }

    @Rule("R6.3")
    @Test
    void a_cause_excuses_its_outage_only_so_that_another_one_at_the_same_time_still_counts() {
        var rate = new Story()
                .outage(1, "2026-11-23T10:00", "2026-11-23T11:00")
                .outage(2, "2026-11-23T10:40", "2026-11-23T11:20")
                .excuse(5, 1, CUSTOMER_EQUIPMENT, "2026-11-23T10:00", "2026-11-23T11:00")
                .rate(NOVEMBER);

        assertThat(rate.in(Treatment.CUSTOMER_EQUIPMENT)).isEqualTo(Duration.ofMinutes(40));
        assertThat(rate.downtime()).isEqualTo(Duration.ofMinutes(40));
    }

    @Rule("R6.3")
    @Test
    void time_that_several_causes_excuse_is_taken_away_once_and_stays_in_the_reference_period() {
        var rate = new Story()
                .outage(1, "2026-11-23T10:00", "2026-11-23T12:00")
                .excuse(5, 1, OUTSIDE_PERIMETER, "2026-11-23T10:00", "2026-11-23T12:00")
                .excuse(6, 1, FORCE_MAJEURE, "2026-11-23T11:00", "2026-11-23T12:00")
                .rate(NOVEMBER);

        assertThat(rate.in(Treatment.FORCE_MAJEURE)).isEqualTo(Duration.ofHours(1));
        assertThat(rate.in(Treatment.OUTSIDE_PERIMETER)).isEqualTo(Duration.ofHours(1));
        assertThat(rate.downtime()).isZero();
        assertThat(rate.referencePeriod()).isEqualTo(Duration.ofHours(260));
        assertThat(rate.shown()).isEqualTo(new BigDecimal("100.000"));
    }

    @Rule("R6.5")
    @Test
    void an_outage_open_at_the_end_of_the_month_counts_to_its_last_instant_and_goes_on_in_the_next() {
        var story = new Story().outageThatLasts(1, "2026-11-30T19:00");

        assertThat(story.rate(NOVEMBER).downtime()).isEqualTo(Duration.ofHours(1));
        assertThat(story.pieces(NOVEMBER).getLast().end()).isEqualTo(Story.at("2026-12-01T00:00"));
        var december = MonthFrame.of(YearMonth.of(2026, 12), Story.at("2026-12-01T07:10"));
        assertThat(story.figures(december).rate().downtime()).isEqualTo(Duration.ofMinutes(10));
    }

    @Rule("R6.3")
    @Test
    void the_pieces_of_a_month_add_up_to_its_figures_across_the_change_of_the_clocks() {
        var october = YearMonth.of(2026, 10);
        var story = new Story().outage(1, "2026-10-23T19:00", "2026-10-26T08:00");

        assertThat(story.rate(october).downtime()).isEqualTo(Duration.ofHours(2));
        assertThat(story.rate(october).gross()).as("25 October has 25 hours").isEqualTo(Duration.ofHours(62));
    }
}
