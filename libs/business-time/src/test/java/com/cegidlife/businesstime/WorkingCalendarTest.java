package com.cegidlife.businesstime;

import static com.cegidlife.businesstime.BookletCalendars.SUPPORT;
import static com.cegidlife.businesstime.ParisTime.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingCalendarTest {

    private static final WorkingCalendar CLOSED_AT_NOON = SampleCalendar.CLOSED_AT_NOON.calendar();
    private static final WorkingCalendar OVER_THE_CHANGE = SampleCalendar.OVER_THE_CHANGE.calendar();
    private static final Instant AFTER_ALL = paris("2101-01-01T00:00:00.000000001");
    private static final Instant BEFORE_ALL = paris("1999-12-31T23:59:59.999999999");

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T12:00, 2026-11-23T12:00",
        "2026-11-23T09:00, 2026-11-23T09:00",
        "2026-11-23T17:00, 2026-11-23T17:00",
        "2026-11-23T17:00:00.000000001, 2026-11-24T09:00",
        "2026-11-20T22:00, 2026-11-23T09:00"
    })
    void no_business_time_ends_where_the_counting_would_start(String start, String end) {
        assertThat(SUPPORT.plus(paris(start), Duration.ZERO)).isEqualTo(paris(end));
    }

    @Test
    void counts_nanoseconds_over_a_night() {
        var start = paris("2026-11-23T16:59:59.999999999");

        assertThat(SUPPORT.plus(start, Duration.ofNanos(1))).isEqualTo(paris("2026-11-23T17:00"));
        assertThat(SUPPORT.plus(start, Duration.ofNanos(2))).isEqualTo(paris("2026-11-24T09:00:00.000000001"));
    }

    @Test
    void counts_over_the_break_at_noon() {
        assertThat(CLOSED_AT_NOON.plus(paris("2026-11-23T11:00"), Duration.ofHours(2)))
                .isEqualTo(paris("2026-11-23T14:30"));
    }

    @Test
    void the_closing_of_a_day_is_the_last_one() {
        assertThat(CLOSED_AT_NOON.closingOfDay(paris("2026-11-23T12:00"))).isEqualTo(paris("2026-11-23T18:00"));
        assertThat(CLOSED_AT_NOON.closingOfDay(paris("2026-11-23T18:00"))).isEqualTo(paris("2026-11-23T18:00"));
        assertThat(CLOSED_AT_NOON.closingOfDay(paris("2026-11-28T18:01"))).isEqualTo(paris("2026-11-30T18:00"));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29, 3", "2026-10-25, 5", "2026-11-22, 4"})
    void an_opening_from_1_to_5_lasts_as_long_as_the_clocks_make_it(LocalDate date, int hours) {
        assertThat(OVER_THE_CHANGE.openIntervals(paris(date + "T00:00"), paris(date + "T12:00")))
                .containsExactly(new OpenInterval(paris(date + "T01:00"), paris(date + "T05:00")))
                .first()
                .returns(Duration.ofHours(hours), OpenInterval::length);
    }

    @Test
    void hours_that_the_clock_repeats_are_open_twice() {
        var night = SampleCalendar.WITHIN_THE_CHANGE
                .calendar()
                .openIntervals(paris("2026-10-25T00:00"), paris("2026-10-25T12:00"));

        assertThat(night)
                .containsExactly(
                        new OpenInterval(Instant.parse("2026-10-25T00:15:00Z"), Instant.parse("2026-10-25T01:00:00Z")),
                        new OpenInterval(Instant.parse("2026-10-25T01:15:00Z"), Instant.parse("2026-10-25T02:30:00Z")));
    }

    @Test
    void openings_that_touch_are_one() {
        var whole = SampleCalendar.ALWAYS.calendar();

        assertThat(whole.openIntervals(paris("2026-11-21T06:00"), paris("2026-11-24T06:00")))
                .containsExactly(new OpenInterval(paris("2026-11-21T06:00"), paris("2026-11-24T06:00")));
    }

    @Test
    void business_days_of_a_month_come_in_order() {
        assertThat(SUPPORT.businessDays(YearMonth.of(2026, 11)))
                .startsWith(LocalDate.of(2026, 11, 2))
                .endsWith(LocalDate.of(2026, 11, 30))
                .doesNotContain(LocalDate.of(2026, 11, 11))
                .isSorted();
    }

    @Test
    void counts_business_days_from_a_weekend_and_from_a_holiday() {
        assertThat(SUPPORT.plusBusinessDays(paris("2026-11-21T10:00"), 1)).isEqualTo(paris("2026-11-23T17:00"));
        assertThat(SUPPORT.plusBusinessDays(paris("2026-11-11T10:00"), 1)).isEqualTo(paris("2026-11-12T17:00"));
    }

    @Test
    void spans_fifty_years() {
        var half = Duration.ofHours(8)
                .multipliedBy(SUPPORT.businessDays(YearMonth.of(2026, 11)).size() * 12L * 50);
        var start = paris("2026-11-23T09:00");

        assertThat(SUPPORT.between(start, SUPPORT.plus(start, half))).isEqualTo(half);
    }

    @Test
    void knows_the_years_2000_to_2100_to_their_ends() {
        var all = SUPPORT.between(paris("2000-01-01T00:00"), paris("2101-01-01T00:00"));

        assertThat(SUPPORT.plus(paris("2000-01-01T00:00"), all)).isEqualTo(paris("2100-12-31T17:00"));
        assertThat(SUPPORT.nextOpening(paris("2000-01-01T00:00"))).isEqualTo(paris("2000-01-03T09:00"));
    }

    static List<ThrowingCallable> beyondTheYears() {
        var now = paris("2026-11-23T09:00");
        return List.of(
                () -> SUPPORT.isOpen(BEFORE_ALL),
                () -> SUPPORT.plus(AFTER_ALL, Duration.ofHours(1)),
                () -> SUPPORT.plus(now, Duration.ofDays(40_000)),
                () -> SUPPORT.plus(now, Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)),
                () -> SUPPORT.plus(
                        paris("2100-12-31T16:00"), Duration.ofHours(1).plusNanos(1)),
                () -> SUPPORT.between(BEFORE_ALL, now),
                () -> SUPPORT.between(now, AFTER_ALL),
                () -> SUPPORT.nextOpening(paris("2100-12-31T17:00")),
                () -> SUPPORT.plusBusinessDays(BEFORE_ALL, 1),
                () -> SUPPORT.plusBusinessDays(now, Integer.MAX_VALUE),
                () -> SUPPORT.closingOfDay(paris("2100-12-31T17:01")),
                () -> SUPPORT.isBusinessDay(LocalDate.of(2101, 1, 3)),
                () -> SUPPORT.businessDays(YearMonth.of(1999, 12)),
                () -> SUPPORT.businessTime(YearMonth.of(2101, 1)));
    }

    @ParameterizedTest
    @MethodSource("beyondTheYears")
    void refuses_what_lies_beyond_the_years_that_it_knows(ThrowingCallable beyond) {
        assertThatThrownBy(beyond).isInstanceOf(DateTimeException.class);
    }

    @Test
    void refuses_negative_business_time() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUPPORT.plus(paris("2026-11-23T09:00"), Duration.ofNanos(-1)))
                .withMessageContaining("must not be negative");
    }

    @Test
    void refuses_a_range_that_ends_before_it_starts() {
        var start = paris("2026-11-23T09:00");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUPPORT.between(start, start.minusNanos(1)))
                .withMessageContaining("must not end before it starts");
        assertThatIllegalArgumentException().isThrownBy(() -> SUPPORT.openIntervals(start, start.minusNanos(1)));
    }

    @Test
    void refuses_less_than_one_business_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUPPORT.plusBusinessDays(paris("2026-11-23T09:00"), 0))
                .withMessageContaining("1 or more");
    }
}
