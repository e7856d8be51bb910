package com.cegidlife.availability.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cegidlife.businesstime.OpenInterval;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.testkit.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanningRuleTest {

    private static final Instant LONG_BEFORE = Paris.at("2026-01-05T10:00");

    @Rule({"R5.1", "D15"})
    @ParameterizedTest
    @CsvSource({
        "2026-11-27T20:00, 2026-11-30T07:00, from Friday evening to Monday morning",
        "2026-11-23T20:00, 2026-11-24T07:00, a working night",
        "2026-11-30T00:00, 2026-11-30T07:00, Monday before seven",
        "2026-11-12T01:00, 2026-11-12T07:00, the morning after a public holiday",
        "2026-11-11T09:00, 2026-11-11T18:00, a public holiday",
        "2026-11-28T09:00, 2026-11-29T18:00, a weekend"
    })
    void a_window_outside_of_the_reference_period_is_valid(String start, String end, String what) {
        assertThat(broken(window(start, end), LONG_BEFORE)).as(what).isEmpty();
    }

    @Rule("R5.1")
    @ParameterizedTest
    @CsvSource({
        "2026-11-30T06:00, 2026-11-30T08:00, Monday 06:00 to 08:00",
        "2026-11-24T19:59, 2026-11-25T07:00, a minute too early",
        "2026-11-24T20:00, 2026-11-25T07:01, a minute too long",
        "2026-11-10T20:00, 2026-11-12T08:00, past the morning after a holiday",
        "2026-11-25T10:00, 2026-11-25T12:00, a working day"
    })
    void a_window_that_touches_the_reference_period_breaks_the_first_rule(String start, String end, String what) {
        assertThat(broken(window(start, end), LONG_BEFORE)).as(what).containsExactly("R5.1");
    }

    @Rule({"R5.2", "D15"})
    @ParameterizedTest
    @CsvSource({
        "2026-11-24T20:00, 2026-11-24T22:00, true",
        "2026-11-24T21:59, 2026-11-24T23:00, true",
        "2026-11-24T22:00, 2026-11-25T07:00, false",
        "2026-11-25T00:00, 2026-11-25T05:00, false"
    })
    void nothing_blocks_before_22_on_a_working_night(String from, String to, boolean refused) {
        var window = window("2026-11-24T20:00", "2026-11-25T07:00", from, to);

        assertThat(broken(window, LONG_BEFORE)).isEqualTo(refused ? List.of("R5.2") : List.of());
    }

    @Rule("R5.2")
    @Test
    void on_a_weekend_and_a_public_holiday_the_whole_evening_may_block() {
        assertThat(broken(
                        window("2026-11-28T20:00", "2026-11-28T23:00", "2026-11-28T20:00", "2026-11-28T22:00"),
                        LONG_BEFORE))
                .isEmpty();
        assertThat(broken(
                        window("2026-11-11T20:00", "2026-11-11T23:00", "2026-11-11T20:00", "2026-11-11T22:00"),
                        LONG_BEFORE))
                .isEmpty();
    }

    @Rule("R5.3")
    @Test
    void forty_eight_elapsed_hours_lie_between_announcement_and_start() {
        var overTheSpringChange = window("2026-03-30T00:00", "2026-03-30T05:00");
        var exactly = overTheSpringChange.start().minus(Duration.ofHours(48));

        assertThat(exactly).isEqualTo(Paris.at("2026-03-27T23:00"));
        assertThat(broken(overTheSpringChange, exactly)).isEmpty();
        assertThat(broken(overTheSpringChange, exactly.plusMillis(1))).containsExactly("R5.3");
    }

    @Rule("R5.5")
    @Test
    void every_rule_that_is_broken_is_named_and_explained() {
        var window = window("2026-11-30T18:00", "2026-11-30T23:00", "2026-11-30T19:00", "2026-11-30T21:00");

        var broken = PlanningRule.brokenBy(window, Paris.at("2026-11-29T18:00"));

        assertThat(broken).extracting(BrokenRule::rule).containsExactly("R5.1", "R5.2", "R5.3");
        assertThat(broken.getFirst().explanation().french()).endsWith("lundi 30 novembre 2026 à 18:00.");
        assertThat(broken.get(1).explanation().english()).endsWith("Monday 30 November 2026 at 20:00.");
        assertThat(broken.getLast().explanation().french()).endsWith("mardi 1 décembre 2026 à 18:00.");
    }

    @Rule("D15")
    @ParameterizedTest
    @CsvSource({
        "2026-11-27T20:00, 2026-11-30T07:00, 59",
        "2026-03-27T20:00, 2026-03-30T07:00, 58",
        "2026-10-23T20:00, 2026-10-26T07:00, 60"
    })
    void a_window_lasts_as_long_as_the_clock_changes_make_it(String start, String end, long hours) {
        var window = window(start, end);

        assertThat(window.time().length()).isEqualTo(Duration.ofHours(hours));
        assertThat(broken(window, LONG_BEFORE)).isEmpty();
    }

    @Rule({"R5.5", "D30"})
    @Test
    void the_nearest_window_has_the_same_length_and_the_blocking_part_at_the_same_place() {
        var asked = window("2026-11-24T18:00", "2026-11-25T02:00", "2026-11-24T21:00", "2026-11-25T01:00");

        var nearest = Proposal.nearest(asked, Paris.at("2026-11-20T09:00"));

        assertThat(nearest.window())
                .contains(window("2026-11-24T20:00", "2026-11-25T04:00", "2026-11-24T23:00", "2026-11-25T03:00"));
    }

    @Rule({"R5.5", "D30"})
    @Test
    void announced_too_late_the_nearest_window_starts_when_the_notice_allows() {
        var asked = window("2026-11-24T20:00", "2026-11-24T23:00");

        assertThat(Proposal.nearest(asked, Paris.at("2026-11-24T15:30")).window())
                .contains(window("2026-11-26T20:00", "2026-11-26T23:00"));
    }

    @Rule("D30")
    @Test
    void sixty_hours_wait_for_the_autumn_change_and_not_longer_than_thirty_days() {
        var asked = window("2026-10-05T20:00", "2026-10-08T08:00");
        assertThat(asked.time().length()).isEqualTo(Duration.ofHours(60));

        assertThat(Proposal.nearest(asked, Paris.at("2026-09-28T09:00")).window())
                .contains(window("2026-10-23T20:00", "2026-10-26T07:00"));

        var tooEarly = window("2026-09-14T20:00", "2026-09-17T08:00");
        var none = Proposal.nearest(tooEarly, Paris.at("2026-09-01T09:00"));
        assertThat(none.window()).isEmpty();
        assertThat(none.whyNone().orElseThrow().french()).contains("(60 h)").endsWith("y dure 59 h.");
    }

    @Rule("D30")
    @Test
    void a_blocking_part_that_always_touches_the_early_night_finds_no_window() {
        var asked = window("2026-11-16T20:00", "2026-11-19T07:00", "2026-11-16T20:00", "2026-11-19T07:00");
        assertThat(asked.time().length()).isEqualTo(Duration.ofHours(59));

        var none = Proposal.nearest(asked, Paris.at("2026-11-01T09:00"));

        assertThat(none.window()).isEmpty();
        assertThat(none.whyNone().orElseThrow().english()).contains("always touches 20:00–22:00");
    }

    @Test
    void windows_that_are_none_are_refused_by_name() {
        assertRefused(MaintenanceProblem.WINDOW_ENDS_BEFORE_IT_STARTS, "2026-11-24T20:00", "2026-11-24T20:00");
        assertRefused(MaintenanceProblem.WINDOW_TOO_LONG, "2026-01-01T00:00", "2027-01-01T00:00");
        assertThatThrownBy(() -> window("2026-11-24T20:00", "2026-11-25T02:00", "2026-11-24T19:00", "2026-11-24T23:00"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.type()).isEqualTo(MaintenanceProblem.BLOCKING_PART_OUTSIDE_WINDOW));
        assertThatThrownBy(() -> window("1999-11-24T20:00", "1999-11-25T02:00").mustStartNear(LONG_BEFORE))
                .isInstanceOf(Refusal.class);
    }

    private static void assertRefused(MaintenanceProblem problem, String start, String end) {
        assertThatThrownBy(() -> window(start, end))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }

    private static List<String> broken(Window window, Instant announcedAt) {
        return PlanningRule.brokenBy(window, announcedAt).stream()
                .map(BrokenRule::rule)
                .toList();
    }

    private static Window window(String start, String end) {
        return Window.of(Paris.at(start), Paris.at(end), Optional.empty(), Optional.empty());
    }

    private static Window window(String start, String end, String blockingStart, String blockingEnd) {
        var window = Window.of(
                Paris.at(start),
                Paris.at(end),
                Optional.of(Paris.at(blockingStart)),
                Optional.of(Paris.at(blockingEnd)));
        assertThat(window.blocking()).contains(new OpenInterval(Paris.at(blockingStart), Paris.at(blockingEnd)));
        return window;
    }
}
