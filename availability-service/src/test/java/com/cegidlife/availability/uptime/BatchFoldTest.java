package com.cegidlife.availability.uptime;

import static com.cegidlife.events.ProbeOutcome.DOWN;
import static com.cegidlife.events.ProbeOutcome.UP;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.availability.outage.Failure;
import com.cegidlife.availability.outage.MonitorTurn;
import com.cegidlife.availability.outage.Recovery;
import com.cegidlife.availability.uptime.BatchFold.Confirmed;
import com.cegidlife.availability.uptime.BatchFold.Fate;
import com.cegidlife.availability.uptime.BatchFold.Quorum;
import com.cegidlife.events.ProbeOutcome;
import com.cegidlife.events.ProbeResult;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BatchFoldTest {

    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");
    private static final UUID ENVIRONMENT = new UUID(1, 1);
    private final BatchFold fold = new BatchFold(List.of(), TestRules.TWO_OF_ANY);

    @Test
    void one_location_alone_is_no_outage_when_two_are_asked_for() {
        see("Paris", 0, DOWN, DOWN, DOWN);
        see("Lyon", 0, UP, UP, UP);

        assertThat(turns()).isEmpty();
    }

    @Test
    void an_outage_begins_when_the_last_location_of_the_quorum_began_to_fail() {
        see("Paris", 0, DOWN, DOWN);
        see("Lyon", 1, DOWN, DOWN);

        assertThat(turns()).containsExactly(new Failure("home", second(1), second(2), "Lyon 1"));
    }

    @Test
    void an_outage_ends_when_the_first_location_that_was_needed_works_again() {
        see("Paris", 0, DOWN, DOWN);
        see("Lyon", 0, DOWN, DOWN);
        see("Paris", 2, UP, UP);
        see("Lyon", 2, DOWN, DOWN, UP, UP);

        assertThat(turns()).hasSize(2).last().isEqualTo(new Recovery("home", second(2), second(3)));
    }

    @Test
    void a_third_location_that_fails_too_begins_nothing_new() {
        see("Paris", 0, DOWN, DOWN);
        see("Lyon", 0, DOWN, DOWN);
        see("Lille", 0, DOWN, DOWN, UP, UP);

        assertThat(turns()).hasSize(1);
    }

    @Test
    void a_silence_of_the_whole_environment_ends_with_the_next_result_of_any_location() {
        see("Paris", 0, UP);
        see("Lyon", 30, UP);
        see("Paris", 100, UP);

        assertThat(fold.silences())
                .containsExactly(
                        new Silence(ENVIRONMENT, Instant.EPOCH, second(0)),
                        new Silence(ENVIRONMENT, second(30), second(100)));
    }

    @Test
    void the_same_batch_again_changes_nothing() {
        see("Paris", 0, DOWN, DOWN);
        see("Lyon", 0, DOWN, DOWN);
        var kept = fold.changed().stream()
                .map(watch -> new MonitorWatch(watch.state()))
                .toList();
        var again = new BatchFold(kept, TestRules.TWO_OF_ANY);

        assertThat(List.of(result("Paris", 0, DOWN), result("Paris", 1, DOWN), result("Lyon", 1, DOWN)))
                .extracting(again::observe)
                .containsOnly(Fate.REPEATED);
        assertThat(again.changed()).isEmpty();
        assertThat(again.turns()).isEmpty();
    }

    @Test
    void a_late_good_check_within_a_confirmed_failure_tells_that_there_was_none() {
        see("Paris", 0, UP, DOWN);
        see("Paris", 3, DOWN);
        see("Lyon", 0, DOWN, DOWN, DOWN, DOWN);
        var known = later(fold);
        assertThat(turns()).hasSize(1);

        assertThat(known.observe(result("Paris", 2, UP))).isEqualTo(Fate.FOLDED);

        assertThat(known.turns()).isEmpty();
        assertThat(known.retold()).singleElement().satisfies(told -> {
            assertThat(told.retold().before().turns()).isEqualTo(turns());
            assertThat(told.retold().after().turns()).isEmpty();
        });
    }

    @Test
    void a_result_older_than_the_horizon_changes_nothing() {
        see("Paris", 0, UP);
        see("Paris", 700, UP);
        var known = later(fold);

        assertThat(known.observe(result("Paris", 99, DOWN))).isEqualTo(Fate.LATE);
        assertThat(known.observe(result("Paris", 101, DOWN))).isEqualTo(Fate.FOLDED);
        assertThat(known.retold()).isEmpty();
    }

    @Test
    void another_quorum_lets_what_was_seen_before_be_beyond_recall() {
        see("Paris", 0, UP, UP);
        var known = new BatchFold(watches(fold), TestRules.of(new Quorum(5, 1)));

        assertThat(known.observe(result("Paris", -1, DOWN))).isEqualTo(Fate.LATE);
    }

    private static BatchFold later(BatchFold fold) {
        return new BatchFold(watches(fold), TestRules.TWO_OF_ANY);
    }

    private static List<MonitorWatch> watches(BatchFold fold) {
        return fold.changed().stream()
                .map(watch -> new MonitorWatch(watch.state()))
                .toList();
    }

    private List<MonitorTurn> turns() {
        return fold.turns().stream().map(Confirmed::turn).toList();
    }

    private void see(String location, int from, ProbeOutcome... outcomes) {
        for (int i = 0; i < outcomes.length; i++) {
            fold.observe(result(location, from + i, outcomes[i]));
        }
    }

    private static ProbeResult result(String location, int at, ProbeOutcome outcome) {
        return new ProbeResult(ENVIRONMENT, "home", location, second(at), outcome, 12, location + " " + at);
    }

    private static Instant second(int i) {
        return START.plusSeconds(i);
    }
}
