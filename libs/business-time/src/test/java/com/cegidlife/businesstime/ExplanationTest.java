package com.cegidlife.businesstime;

import static com.cegidlife.businesstime.BookletCalendars.SUPPORT;
import static com.cegidlife.businesstime.ParisTime.paris;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Duration NONE = Duration.ZERO;

    @Test
    void a_deadline_over_a_holiday_names_the_nights_and_the_holiday() {
        assertThat(SUPPORT.explain(paris("2026-11-10T16:00"), Duration.ofHours(8)))
                .containsExactly(
                        open("2026-11-10T16:00", "2026-11-10T17:00", 1),
                        closed("2026-11-10T17:00", "2026-11-11T00:00", Reason.OUTSIDE_HOURS),
                        closed("2026-11-11T00:00", "2026-11-12T00:00", holiday(FrenchHoliday.ARMISTICE)),
                        closed("2026-11-12T00:00", "2026-11-12T09:00", Reason.OUTSIDE_HOURS),
                        open("2026-11-12T09:00", "2026-11-12T16:00", 7));
    }

    @Test
    void a_weekend_is_one_gap() {
        assertThat(SUPPORT.explain(paris("2026-11-20T20:00"), Duration.ofHours(4)))
                .containsExactly(
                        closed("2026-11-20T20:00", "2026-11-21T00:00", Reason.OUTSIDE_HOURS),
                        closed("2026-11-21T00:00", "2026-11-23T00:00", Reason.WEEKEND),
                        closed("2026-11-23T00:00", "2026-11-23T09:00", Reason.OUTSIDE_HOURS),
                        open("2026-11-23T09:00", "2026-11-23T13:00", 4));
    }

    @Test
    void a_night_is_one_gap_over_midnight() {
        assertThat(SUPPORT.explain(paris("2026-11-23T16:00"), Duration.ofHours(2)))
                .containsExactly(
                        open("2026-11-23T16:00", "2026-11-23T17:00", 1),
                        closed("2026-11-23T17:00", "2026-11-24T09:00", Reason.OUTSIDE_HOURS),
                        open("2026-11-24T09:00", "2026-11-24T10:00", 1));
    }

    @Test
    void no_business_time_while_open_needs_no_explanation() {
        assertThat(SUPPORT.explain(paris("2026-11-23T16:00"), NONE)).isEmpty();
    }

    @Test
    void business_days_are_numbered_and_the_others_have_their_reasons() {
        assertThat(SUPPORT.explainBusinessDays(paris("2026-11-06T10:00"), 3))
                .containsExactly(
                        new CountedDay(november(6), 0, Reason.START_DAY),
                        new CountedDay(november(7), 0, Reason.WEEKEND),
                        new CountedDay(november(8), 0, Reason.WEEKEND),
                        new CountedDay(november(9), 1, Reason.BUSINESS_DAY),
                        new CountedDay(november(10), 2, Reason.BUSINESS_DAY),
                        new CountedDay(november(11), 0, holiday(FrenchHoliday.ARMISTICE)),
                        new CountedDay(november(12), 3, Reason.BUSINESS_DAY));
    }

    private static LocalDate november(int day) {
        return LocalDate.of(2026, 11, day);
    }

    private static Reason holiday(FrenchHoliday holiday) {
        return Reason.holiday(holiday.wording());
    }

    private static Stretch open(String from, String to, int hours) {
        return new Stretch(paris(from), paris(to), Duration.ofHours(hours), Reason.OPEN);
    }

    private static Stretch closed(String from, String to, Reason reason) {
        Instant start = paris(from);
        return new Stretch(start, paris(to), NONE, reason);
    }
}
