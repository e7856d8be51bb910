package com.cegidlife.availability.uptime;

import com.cegidlife.availability.outage.Failure;
import com.cegidlife.availability.outage.MonitorTurn;
import com.cegidlife.availability.outage.Recovery;
import com.cegidlife.availability.uptime.BatchFold.Fate;
import com.cegidlife.availability.uptime.BatchFold.Quorum;
import com.cegidlife.availability.uptime.MonitorWatch.Turn;
import com.cegidlife.events.ProbeResult;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Folds the results of one monitor from all its locations. As long as they come in the order of their checks, each turn is
 * known at once. A late result, or a turn older than another location's, lets the time within the horizon be told anew.
 */
class MonitorFold {

    private final String monitor;
    private final Quorum quorum;
    private final Map<String, MonitorWatch> watches = new HashMap<>();
    private final Map<String, Recollection> known = new HashMap<>();
    private final Duration horizon;
    private final Set<MonitorWatch> changed = new LinkedHashSet<>();
    private final List<MonitorTurn> turns = new ArrayList<>();

    private Instant frontier = Instant.MIN;
    private boolean toldAnew;
    private boolean inOrderOfArrival;

    /** @param horizon how much older than the newest check known a late one may be */
    MonitorFold(String monitor, Quorum quorum, Duration horizon) {
        this.monitor = monitor;
        this.quorum = quorum;
        this.horizon = horizon;
    }

    /** One of the locations, as it stood before this batch. */
    void know(MonitorWatch watch) {
        if (!watch.recollection().quorum().equals(quorum)) {
            watch.forgetAll(quorum);
        }
        watches.put(watch.id().location(), watch);
        known.put(watch.id().location(), watch.recollection());
        frontier = later(frontier, watch.recollection().reach());
        frontier = later(frontier, watch.lastCheckedAt().orElse(Instant.MIN.plus(horizon)).minus(horizon));
    }

    Fate observe(ProbeResult result) {
        var watch = watches.computeIfAbsent(result.location(), location -> new MonitorWatch(result, quorum));
        var seen = Seen.of(result);
        if (!watch.isNext(seen)) {
            return recall(watch, seen);
        }
        var failedBefore = fails();
        var turn = watch.observe(seen);
        changed.add(watch);
        turn.ifPresent(confirmed -> turned(watch, confirmed, failedBefore));
        return Fate.FOLDED;
    }

    private Fate recall(MonitorWatch watch, Seen seen) {
        if (inOrderOfArrival
                || !seen.checkedAt().isAfter(frontier)
                || !seen.checkedAt().isAfter(watch.recollection().reach())) {
            return Fate.LATE;
        }
        if (!watch.recall(seen)) {
            return Fate.REPEATED;
        }
        changed.add(watch);
        toldAnew = true;
        return Fate.FOLDED;
    }

    private void turned(MonitorWatch watch, Turn turn, boolean failedBefore) {
        if (isOlderThanAnothers(watch, turn)) {
            toldAnew |= turn.confirmedAt().isAfter(frontier);
            inOrderOfArrival |= !turn.confirmedAt().isAfter(frontier);
        }
        if (fails() != failedBefore) {
            turns.add(turnOfMonitor(turn));
        }
    }

    private boolean isOlderThanAnothers(MonitorWatch turned, Turn turn) {
        return watches.values().stream()
                .filter(watch -> watch != turned)
                .anyMatch(watch -> watch.hasTurnedSince(turn.confirmedAt()));
    }

    private boolean fails() {
        return watches.values().stream().filter(MonitorWatch::isFailing).count() >= quorum.failingLocations();
    }

    private MonitorTurn turnOfMonitor(Turn turn) {
        var at = watches.values().stream()
                .filter(watch -> watch.lastCheckedAt().isPresent() && watch.isFailing() == turn.failing())
                .map(MonitorWatch::since)
                .max(Comparator.naturalOrder())
                .orElse(turn.at());
        return turn.failing()
                ? new Failure(monitor, at, turn.confirmedAt(), turn.evidence())
                : new Recovery(monitor, at, turn.confirmedAt());
    }

    /** What the others are to be told of the batch. */
    Outcome outcome() {
        if (!toldAnew || inOrderOfArrival) {
            return new Outcome(turns, Optional.empty());
        }
        var before = Timeline.after(frontier, monitor, known, quorum);
        var after = Timeline.after(frontier, monitor, recollections(), quorum);
        return after.goesOn(before)
                ? new Outcome(after.turns().subList(before.turns().size(), after.turns().size()), Optional.empty())
                : new Outcome(List.of(), Optional.of(new Retold(monitor, before, after)));
    }

    private Map<String, Recollection> recollections() {
        var now = new HashMap<String, Recollection>();
        watches.forEach((location, watch) -> now.put(location, watch.recollection()));
        return now;
    }

    /** The locations that a result has reached, without what is beyond the horizon by now. */
    Collection<MonitorWatch> changed() {
        if (inOrderOfArrival) {
            watches.values().forEach(watch -> watch.forgetAll(quorum));
            return watches.values();
        }
        var newest = watches.values().stream()
                .flatMap(watch -> watch.lastCheckedAt().stream())
                .max(Comparator.naturalOrder());
        newest.ifPresent(at -> changed.forEach(watch -> watch.forget(at.minus(horizon))));
        return changed;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** The turns of a batch; or, instead, the turns of a time that is told anew. */
    record Outcome(List<MonitorTurn> turns, Optional<Retold> retold) {}

    /** What was told of a monitor from an instant on, and what is to be told instead. */
    record Retold(String monitor, Timeline before, Timeline after) {}
}
