package com.cegidlife.availability.uptime;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.availability.uptime.MonitorWatch.State;
import com.cegidlife.events.ProbeOutcome;
import com.cegidlife.events.ProbeResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BatchFoldPropertiesTest {

    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");
    private static final List<String> LOCATIONS = List.of("Paris", "Lyon", "Lille");

    @Property(tries = 500)
    void results_of_a_batch_in_any_order_and_repeated_give_what_they_give_in_order(@ForAll long seed) {
        var random = new Random(seed);
        var results = results(random);
        var mixed = new ArrayList<>(results);
        mixed.addAll(results.subList(0, random.nextInt(results.size())));
        Collections.shuffle(mixed, random);

        assertSame(folded(BatchFold.inOrder(mixed), List.of()), folded(results, List.of()));
    }

    @Property(tries = 500)
    void a_batch_that_comes_again_whole_or_in_part_changes_nothing(@ForAll long seed) {
        var random = new Random(seed);
        var results = results(random);
        var kept = states(folded(results, List.of()));
        var part = results.subList(random.nextInt(results.size()), results.size());

        var again = folded(BatchFold.inOrder(part), kept);

        assertThat(again.changed()).isEmpty();
        assertThat(again.turns()).isEmpty();
        assertThat(again.retold()).isEmpty();
        assertThat(again.silences()).isEmpty();
    }

    @Property(tries = 500)
    void batches_cut_anywhere_give_what_a_single_one_gives(@ForAll long seed) {
        var random = new Random(seed);
        var results = results(random);
        var cut = random.nextInt(results.size());
        var first = folded(results.subList(0, cut), List.of());
        var second = folded(results.subList(cut, results.size()), states(first));
        var turns = new ArrayList<>(first.turns());
        turns.addAll(second.turns());

        assertThat(turns).isEqualTo(folded(results, List.of()).turns());
    }

    /** In the order of their checks; two locations never check at the same instant. */
    private static List<ProbeResult> results(Random random) {
        var results = new ArrayList<ProbeResult>();
        for (int i = 0; i < 90; i++) {
            var outcome = random.nextInt(10) / 5 + i / 20 % 2 > 1 ? ProbeOutcome.DOWN : ProbeOutcome.UP;
            var location = LOCATIONS.get(random.nextInt(LOCATIONS.size()));
            var at = START.plusSeconds(i * 10L);
            results.add(
                    new ProbeResult(new UUID(1, random.nextInt(2)), "home", location, at, outcome, 12, "check " + i));
        }
        return results;
    }

    private static BatchFold folded(List<ProbeResult> results, Collection<State> kept) {
        var watches = kept.stream().map(MonitorWatch::new).toList();
        var fold = new BatchFold(watches, TestRules.TWO_OF_ANY);
        results.forEach(fold::observe);
        return fold;
    }

    private static Set<State> states(BatchFold fold) {
        return fold.changed().stream().map(MonitorWatch::state).collect(Collectors.toSet());
    }

    private static void assertSame(BatchFold actual, BatchFold expected) {
        assertThat(actual.turns()).isEqualTo(expected.turns());
        assertThat(new HashSet<>(actual.silences())).isEqualTo(new HashSet<>(expected.silences()));
        assertThat(states(actual)).isEqualTo(states(expected));
    }
}
