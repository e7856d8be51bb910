package com.cegidlife.businesstime;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyHoursTest {

    private static final WeeklyHours MONDAY_MORNING =
            WeeklyHours.none().open(Set.of(MONDAY), LocalTime.of(9, 0), LocalTime.NOON);

    @ParameterizedTest
    @CsvSource({"09:00, 09:00", "17:00, 09:00", "09:00, 17:00:00.5", "09:00:00.5, 17:00"})
    void refuse_a_slot_that_is_empty_or_finer_than_a_second(LocalTime from, LocalTime to) {
        assertThatIllegalArgumentException().isThrownBy(() -> WeeklyHours.none().open(Set.of(MONDAY), from, to));
    }

    @ParameterizedTest
    @CsvSource({"11:59:59, 14:00", "07:00, 08:00"})
    void refuse_a_slot_before_the_end_of_an_earlier_one(LocalTime from, LocalTime to) {
        assertThatIllegalArgumentException().isThrownBy(() -> MONDAY_MORNING.open(Set.of(MONDAY), from, to));
    }

    @Test
    void end_at_midnight_when_they_close_at_midnight() {
        var whole = WeeklyHours.none().open(Set.of(MONDAY), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

        assertThat(whole.on(MONDAY)).containsExactly(new WeeklyHours.Slot(0, 86_400));
    }

    @Test
    void stay_as_they_are_when_others_are_made_of_them() {
        MONDAY_MORNING.open(Set.of(MONDAY, TUESDAY), LocalTime.of(14, 0), LocalTime.of(18, 0));

        assertThat(MONDAY_MORNING.on(MONDAY)).hasSize(1);
        assertThat(MONDAY_MORNING.on(TUESDAY)).isEmpty();
    }
}
