package com.cegidlife.businesstime;

import static com.cegidlife.businesstime.BookletCalendars.CUSTOMER_SERVICE;
import static com.cegidlife.businesstime.BookletCalendars.REFERENCE_PERIOD;
import static com.cegidlife.businesstime.BookletCalendars.SUPPORT;
import static com.cegidlife.businesstime.ParisTime.paris;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.Rule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the booklet. */
class BookletCalendarsTest {

    private static final Duration CRITICAL = Duration.ofHours(4);
    private static final Duration HIGH = Duration.ofHours(6);
    private static final Duration MODERATE = Duration.ofHours(8);

    @Test
    @Rule("R1.2")
    void business_days_are_monday_to_friday_without_the_eleven_public_holidays() {
        var year = IntStream.rangeClosed(1, 365).mapToObj(day -> LocalDate.ofYearDay(2026, day));

        assertThat(year.filter(SUPPORT::isBusinessDay))
                .hasSize(252)
                .doesNotContainAnyElementsOf(EasterRule.holidays(2026))
                .allMatch(date -> date.getDayOfWeek().getValue() <= 5);
    }

    @ParameterizedTest
    @Rule({"R1.3", "R14.5"})
    @CsvSource({
        "2026-11-23T08:59:59.999999999, false",
        "2026-11-23T09:00, true",
        "2026-11-23T16:59:59.999999999, true",
        "2026-11-23T17:00, false",
        "2026-11-21T12:00, false",
        "2026-11-11T12:00, false"
    })
    void support_is_open_from_9_to_17_on_business_days(String instant, boolean open) {
        assertThat(SUPPORT.isOpen(paris(instant))).isEqualTo(open);
    }

    @Test
    @Rule("R14.6")
    void a_critical_ticket_of_a_friday_at_16_is_due_on_monday_at_noon() {
        assertThat(SUPPORT.plus(paris("2026-11-20T16:00"), CRITICAL)).isEqualTo(paris("2026-11-23T12:00"));
    }

    @Test
    @Rule("R14.6")
    void a_moderate_ticket_of_the_evening_before_a_holiday_is_due_at_the_closing_after_it() {
        assertThat(SUPPORT.plus(paris("2026-11-10T17:30"), MODERATE)).isEqualTo(paris("2026-11-12T17:00"));
    }

    @Test
    @Rule("R14.6")
    void a_high_ticket_of_monday_at_9_is_due_at_15() {
        assertThat(SUPPORT.plus(paris("2026-11-23T09:00"), HIGH)).isEqualTo(paris("2026-11-23T15:00"));
    }

    @Test
    @Rule({"R14.6", "D2"})
    void time_used_up_exactly_at_closing_is_due_at_that_closing() {
        assertThat(SUPPORT.plus(paris("2026-11-23T09:00"), MODERATE)).isEqualTo(paris("2026-11-23T17:00"));
    }

    @Test
    @Rule({"R14.8", "D1"})
    void six_business_days_after_3_november_2026_end_at_the_closing_of_the_12th() {
        assertThat(SUPPORT.plusBusinessDays(paris("2026-11-03T10:00"), 6)).isEqualTo(paris("2026-11-12T17:00"));
    }

    @Test
    @Rule({"R14.8", "D24"})
    void a_pause_of_three_business_hours_moves_the_closing_of_the_12th_to_that_of_the_13th() {
        var reached = SUPPORT.plus(paris("2026-11-12T17:00"), Duration.ofHours(3));

        assertThat(SUPPORT.closingOfDay(reached)).isEqualTo(paris("2026-11-13T17:00"));
    }

    @Test
    @Rule({"R14.8", "D24"})
    void a_pause_without_business_time_leaves_the_closing_where_it_is() {
        var reached = SUPPORT.plus(paris("2026-11-12T17:00"), Duration.ZERO);

        assertThat(SUPPORT.closingOfDay(reached)).isEqualTo(paris("2026-11-12T17:00"));
    }

    @ParameterizedTest
    @Rule("R16.2")
    @CsvSource({"2026-11-23, PT9H", "2026-11-26, PT9H", "2026-11-27, PT8H", "2026-11-28, PT0S", "2026-11-11, PT0S"})
    void customer_service_is_open_until_18_and_on_fridays_until_17(LocalDate date, Duration expected) {
        var opening = paris(date + "T09:00");

        assertThat(CUSTOMER_SERVICE.between(paris(date + "T00:00"), paris(date + "T23:59")))
                .isEqualTo(expected);
        assertThat(CUSTOMER_SERVICE.between(opening, opening.plus(expected))).isEqualTo(expected);
    }

    @ParameterizedTest
    @Rule("R6.2")
    @CsvSource({"2026-10, 22, 286", "2026-11, 20, 260", "2026-05, 17, 221"})
    void the_reference_period_of_a_month_has_13_hours_each_business_day(YearMonth month, int days, int hours) {
        assertThat(REFERENCE_PERIOD.businessDays(month)).hasSize(days);
        assertThat(REFERENCE_PERIOD.businessTime(month)).isEqualTo(Duration.ofHours(hours));
    }

    @ParameterizedTest
    @Rule({"R5.1", "D15"})
    @CsvSource({
        "2026-11-20T20:00, 2026-11-23T07:00, 59",
        "2026-03-27T20:00, 2026-03-30T07:00, 58",
        "2026-10-23T20:00, 2026-10-26T07:00, 60"
    })
    void the_reference_period_leaves_a_weekend_to_maintenance_as_long_as_the_clocks_make_it(
            String from, String to, int hours) {
        Instant closing = paris(from);

        assertThat(REFERENCE_PERIOD.nextOpening(closing)).isEqualTo(paris(to));
        assertThat(Duration.between(closing, paris(to))).isEqualTo(Duration.ofHours(hours));
    }
}
