package com.cegidlife.businesstime;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.Rule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@Rule("R1.2")
class FrenchHolidaysTest {

    private static final Map<LocalDate, Wording> HOLIDAYS = FrenchHolidays.of(2000, 2100);

    @Test
    void are_the_eight_fixed_dates_and_the_three_after_easter_in_every_year() {
        var expected = IntStream.rangeClosed(2000, 2100)
                .boxed()
                .flatMap(year -> EasterRule.holidays(year).stream())
                .collect(Collectors.toSet());

        assertThat(HOLIDAYS.keySet()).isEqualTo(expected);
    }

    @Test
    void keep_whit_monday_in_the_years_in_which_it_was_worked() {
        assertThat(HOLIDAYS)
                .containsEntry(LocalDate.of(2004, 5, 31), FrenchHoliday.WHIT_MONDAY.wording())
                .containsEntry(LocalDate.of(2005, 5, 16), FrenchHoliday.WHIT_MONDAY.wording())
                .containsEntry(LocalDate.of(2006, 6, 5), FrenchHoliday.WHIT_MONDAY.wording())
                .containsEntry(LocalDate.of(2007, 5, 28), FrenchHoliday.WHIT_MONDAY.wording());
    }

    @Test
    void leave_out_the_additions_of_alsace_moselle() {
        assertThat(HOLIDAYS).doesNotContainKeys(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 12, 26));
    }

    @Test
    void bear_their_names_in_both_languages() {
        assertThat(HOLIDAYS)
                .containsEntry(LocalDate.of(2026, 11, 11), new Wording("Armistice 1918", "Armistice Day 1918"))
                .containsEntry(LocalDate.of(2026, 5, 14), new Wording("Ascension", "Ascension Day"));
    }

    @Test
    void have_both_names_when_two_fall_on_the_same_day() {
        assertThat(HOLIDAYS.get(LocalDate.of(2008, 5, 1)))
                .isEqualTo(new Wording("Ascension et Fête du Travail", "Ascension Day and Labour Day"));
    }

    @Test
    void fall_on_every_day_of_the_week() {
        assertThat(HOLIDAYS.keySet().stream().map(LocalDate::getDayOfWeek).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(DayOfWeek.class));
    }
}
