package com.cegidlife.availability.uptime;

import static com.cegidlife.events.ProbeOutcome.DOWN;
import static com.cegidlife.events.ProbeOutcome.UP;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.availability.uptime.BatchFold.Quorum;
import com.cegidlife.availability.uptime.MonitorWatch.Turn;
import com.cegidlife.events.ProbeOutcome;
import com.cegidlife.events.ProbeResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MonitorWatchTest {

    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");
    private static final UUID ENVIRONMENT = new UUID(1, 1);

    @Test
    void three_failures_in_a_row_confirm_a_failure_that_dates_from_the_first() {
        assertThat(turns(3, UP, DOWN, DOWN, DOWN)).containsExactly(new Turn(true, second(1), second(3), "check 1"));
    }

    @Test
    void two_failures_and_a_good_check_confirm_nothing() {
        assertThat(turns(3, UP, DOWN, DOWN, UP, DOWN, DOWN, UP)).isEmpty();
    }

    @Test
    void three_good_checks_in_a_row_confirm_a_recovery_that_dates_from_the_first() {
        assertThat(turns(3, DOWN, DOWN, DOWN, DOWN, UP, UP, UP).getLast())
                .isEqualTo(new Turn(false, second(4), second(6), ""));
    }

    @Test
    void a_good_check_alone_does_not_end_a_failure() {
        assertThat(turns(3, DOWN, DOWN, DOWN, UP, DOWN, UP, UP, DOWN)).hasSize(1);
    }

    @Test
    void a_failure_seen_from_the_very_first_check_is_confirmed_like_any_other() {
        assertThat(turns(3, DOWN, DOWN, DOWN)).containsExactly(new Turn(true, second(0), second(2), "check 0"));
    }

    @Test
    void a_single_check_confirms_when_asked_for_one() {
        assertThat(turns(1, UP, DOWN, UP)).extracting(Turn::at).containsExactly(second(1), second(2));
    }

    @Test
    void a_result_not_later_than_the_last_one_is_not_the_next() {
        var watch = new MonitorWatch(result(5, UP), new Quorum(3, 1));
        assertThat(watch.isNext(Seen.of(result(5, UP)))).isTrue();

        var confirmed = watch.observe(Seen.of(result(5, UP)));

        assertThat(confirmed).isEmpty();
        assertThat(watch.isNext(Seen.of(result(5, UP)))).isFalse();
        assertThat(watch.isNext(Seen.of(result(4, DOWN)))).isFalse();
        assertThat(watch.isNext(Seen.of(result(6, DOWN)))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("randomSequences")
    void turns_are_those_that_a_look_back_over_the_whole_history_finds(List<ProbeOutcome> outcomes) {
        var outcomesArray = outcomes.toArray(ProbeOutcome[]::new);

        assertThat(turns(3, outcomesArray)).extracting(Turn::at).isEqualTo(turnsByLookingBack(3, outcomes));
    }

    static Stream<List<ProbeOutcome>> randomSequences() {
        var random = new Random(20261124);
        return IntStream.range(0, 200)
                .mapToObj(i -> IntStream.range(0, 60)
                        .mapToObj(j -> random.nextInt(3) == 0 ? DOWN : UP)
                        .map(outcome -> random.nextInt(5) == 0 ? flip(outcome) : outcome)
                        .toList());
    }

    /** A turn stands wherever {@code checks} equal outcomes begin that differ from the last confirmed one. */
    private static List<Instant> turnsByLookingBack(int checks, List<ProbeOutcome> outcomes) {
        var turns = new ArrayList<Instant>();
        var confirmed = UP;
        for (int i = 0; i + checks <= outcomes.size(); i++) {
            var window = outcomes.subList(i, i + checks);
            var contrary = flip(confirmed);
            if (window.stream().allMatch(outcome -> outcome == contrary)) {
                turns.add(second(i));
                confirmed = contrary;
            }
        }
        return turns;
    }

    private static ProbeOutcome flip(ProbeOutcome outcome) {
        return outcome == UP ? DOWN : UP;
    }

    private static List<Turn> turns(int consecutiveChecks, ProbeOutcome... outcomes) {
        var watch = new MonitorWatch(result(0, outcomes[0]), new Quorum(consecutiveChecks, 1));
        return IntStream.range(0, outcomes.length)
                .mapToObj(i -> watch.observe(Seen.of(result(i, outcomes[i]))))
                .flatMap(turn -> turn.stream())
                .toList();
    }

    private static Instant second(int i) {
        return START.plusSeconds(i);
    }

    private static ProbeResult result(int i, ProbeOutcome outcome) {
        return new ProbeResult(ENVIRONMENT, "home page", "Paris", second(i), outcome, 12, "check " + i);
    }
}
