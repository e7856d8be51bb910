package com.cegidlife.ticket.hours;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.businesstime.OpenInterval;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.desk.Team;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamHoursTest {

    @Rule({"R14.5", "R16.2"})
    @ParameterizedTest
    @CsvSource({
        // team, now, open, next opening, next closing
        "SUPPORT, 2026-11-19T08:59, false, 2026-11-19T09:00, 2026-11-19T17:00",
        "SUPPORT, 2026-11-19T09:00, true, 2026-11-20T09:00, 2026-11-19T17:00",
        "SUPPORT, 2026-11-19T17:00, false, 2026-11-20T09:00, 2026-11-20T17:00",
        "SUPPORT, 2026-11-20T16:59, true, 2026-11-23T09:00, 2026-11-20T17:00",
        "SUPPORT, 2026-11-10T18:00, false, 2026-11-12T09:00, 2026-11-12T17:00",
        "SUPPORT, 2026-10-23T18:00, false, 2026-10-26T09:00, 2026-10-26T17:00",
        "CUSTOMER_SERVICE, 2026-11-19T17:30, true, 2026-11-20T09:00, 2026-11-19T18:00",
        "CUSTOMER_SERVICE, 2026-11-20T17:00, false, 2026-11-23T09:00, 2026-11-23T18:00",
        "CUSTOMER_SERVICE, 2026-12-24T18:00, false, 2026-12-28T09:00, 2026-12-28T18:00",
    })
    void say_whether_a_team_answers_and_when_that_changes(
            Team team, String now, boolean open, String nextOpening, String nextClosing) {
        var hours = new TeamHours(team, paris(now));

        assertThat(hours.isOpen()).isEqualTo(open);
        assertThat(hours.nextOpening()).isEqualTo(paris(nextOpening));
        assertThat(hours.nextClosing()).isEqualTo(paris(nextClosing));
    }

    @Rule("R16.2")
    @Test
    void show_the_week_from_monday_with_its_holidays() {
        var week = new TeamHours(Team.CUSTOMER_SERVICE, paris("2026-11-15T23:59")).week();

        assertThat(week)
                .extracting(DayHours::day)
                .startsWith(LocalDate.of(2026, 11, 9))
                .hasSize(7);
        assertThat(week.get(0).openings())
                .containsExactly(new OpenInterval(paris("2026-11-09T09:00"), paris("2026-11-09T18:00")));
        assertThat(week.get(2).openings()).isEmpty();
        assertThat(week.get(2).holiday())
                .hasValueSatisfying(name -> assertThat(name.french()).isEqualTo("Armistice 1918"));
        assertThat(week.get(4).openings())
                .containsExactly(new OpenInterval(paris("2026-11-13T09:00"), paris("2026-11-13T17:00")));
        assertThat(week.get(5).openings()).isEmpty();
        assertThat(week.get(5).holiday()).isEmpty();
    }

    @Rule("R1.2")
    @Test
    void name_the_holidays_of_this_week_and_the_next_ones() {
        assertThat(NextHoliday.from(paris("2026-11-13T12:00")))
                .extracting(NextHoliday::day)
                .containsExactly(LocalDate.of(2026, 11, 11), LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1));
        assertThat(NextHoliday.from(paris("2026-11-16T00:00")))
                .extracting(NextHoliday::day)
                .containsExactly(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 29));
    }
}
