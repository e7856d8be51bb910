package com.cegidlife.availability.uptime;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.availability.outage.Failure;
import com.cegidlife.availability.outage.MonitorTurn;
import com.cegidlife.availability.outage.Recovery;
import com.cegidlife.availability.outage.Stretch;
import com.cegidlife.availability.uptime.BatchFold.Fate;
import com.cegidlife.availability.uptime.BatchFold.LateCheck;
import com.cegidlife.availability.uptime.BatchFold.Quorum;
import com.cegidlife.availability.uptime.MonitorWatch.State;
import com.cegidlife.events.ProbeOutcome;
import com.cegidlife.events.ProbeResult;
import com.cegidlife.testkit.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Results that come late, mixed up and repeated over many polls, against the same results in one poll in order. */
class LateResultsPropertiesTest {

    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");
    private static final UUID ENVIRONMENT = new UUID(1, 1);
    private static final List<String> LOCATIONS = List.of("Paris", "Lyon", "Lille");

    @Rule({"D12", "D13"})
    @Property(tries = 1_000)
    void results_as_late_as_the_horizon_allows_give_what_they_give_in_order(@ForAll long seed) {
        var random = new Random(seed);
        var rules = TestRules.of(new Quorum(1 + random.nextInt(3), 1 + random.nextInt(3)));
        var results = results(random);

        var inOrder = new Told(rules);
        inOrder.poll(results);
        var late = new Told(rules);
        polls(results, random).forEach(late::poll);

        late.outages.values().removeIf(List::isEmpty);
        assertThat(late.outages).isEqualTo(inOrder.outages);
        assertThat(late.silences).isEqualTo(inOrder.silences);
        assertThat(late.standings()).isEqualTo(inOrder.standings());
        assertThat(late.fates).doesNotContain(Fate.LATE);
    }

    /** Up to ten minutes late, now and then twice, and cut into polls anywhere. */
    private static List<List<ProbeResult>> polls(List<ProbeResult> results, Random random) {
        var arrivals = new HashMap<ProbeResult, Instant>();
        results.forEach(result -> arrivals.put(result, result.checkedAt().plusSeconds(random.nextInt(600))));
        var arriving = new ArrayList<>(results);
        arriving.sort(Comparator.comparing(arrivals::get));
        var polls = new ArrayList<List<ProbeResult>>();
        for (int from = 0; from < arriving.size(); ) {
            int to = Math.min(arriving.size(), from + 1 + random.nextInt(12));
            var poll = new ArrayList<>(arriving.subList(from, to));
            poll.add(arriving.get(Math.max(0, from - random.nextInt(3))));
            polls.add(poll);
            from = to;
        }
        return polls;
    }

    private static List<ProbeResult> results(Random random) {
        var results = new ArrayList<ProbeResult>();
        int at = 0;
        for (int i = 0; i < 250; i++) {
            at += 1 + random.nextInt(random.nextInt(20) == 0 ? 300 : 25);
            var bad = random.nextInt(10) < (i / 25 % 2 == 0 ? 2 : 7);
            results.add(new ProbeResult(
                    ENVIRONMENT,
                    random.nextInt(8) == 0 ? "api" : "home",
                    LOCATIONS.get(random.nextInt(LOCATIONS.size())),
                    START.plusSeconds(at),
                    bad ? ProbeOutcome.DOWN : ProbeOutcome.UP,
                    12,
                    random.nextBoolean() ? "HTTP 503" : "check " + i));
        }
        return results;
    }

    /** What is kept between polls, as simply as can be. */
    private static final class Told {

        private final FoldingRules rules;
        private final Map<MonitorId, State> states = new HashMap<>();
        private final Map<String, List<Stretch>> outages = new HashMap<>();
        private final Set<Silence> silences = new HashSet<>();
        private final Set<Fate> fates = new HashSet<>();

        private Told(FoldingRules rules) {
            this.rules = rules;
        }

        private void poll(List<ProbeResult> results) {
            var fold = new BatchFold(states.values().stream().map(MonitorWatch::new).toList(), rules);
            BatchFold.inOrder(results).forEach(result -> fates.add(fold.observe(result)));
            silences.addAll(fold.silences());
            fold.lateChecks().forEach(this::breakUp);
            fold.turns().forEach(confirmed -> take(confirmed.turn()));
            fold.retold().forEach(told -> retell(told.retold()));
            fold.changed().forEach(watch -> states.put(watch.id(), kept(watch.state())));
        }

        /** As the database keeps it. */
        private static State kept(State state) {
            return new State(
                    state.id(),
                    state.standing(),
                    RecollectionBytes.read(RecollectionBytes.of(state.recollection())),
                    state.version());
        }

        private void breakUp(LateCheck check) {
            silences.stream().filter(silence -> silence.covers(check.checkedAt())).toList().forEach(silence -> {
                silences.remove(silence);
                silences.addAll(silence.brokenBy(List.of(check.checkedAt()), check.tolerance()));
            });
        }

        private void take(MonitorTurn turn) {
            var told = outages.computeIfAbsent(turn.monitor(), monitor -> new ArrayList<>());
            switch (turn) {
                case Failure failure -> told.add(new Stretch(Optional.of(failure), Optional.empty()));
                case Recovery recovery ->
                    told.set(told.size() - 1, new Stretch(told.getLast().failure(), Optional.of(recovery)));
            }
        }

        private void retell(MonitorFold.Retold retold) {
            var told = outages.computeIfAbsent(retold.monitor(), monitor -> new ArrayList<>());
            var before = Stretch.of(retold.before().failing(), retold.before().turns());
            var tail = told.subList(told.size() - before.size(), told.size());
            for (int i = 0; i < before.size(); i++) {
                assertThat(tail.get(i).recovery()).isEqualTo(before.get(i).recovery());
            }
            var beganBefore = retold.before().failing() ? tail.getFirst().failure() : Optional.<Failure>empty();
            tail.clear();
            Stretch.of(retold.after().failing(), retold.after().turns()).forEach(stretch ->
                    told.add(new Stretch(stretch.failure().or(() -> beganBefore), stretch.recovery())));
        }

        private Map<MonitorId, Standing> standings() {
            var standings = new HashMap<MonitorId, Standing>();
            states.forEach((id, state) -> standings.put(id, state.standing()));
            return standings;
        }
    }
}
