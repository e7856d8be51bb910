package com.cegidlife.availability.uptime;

import com.cegidlife.availability.outage.MonitorTurn;
import com.cegidlife.availability.uptime.MonitorFold.Retold;
import com.cegidlife.events.ProbeResult;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Folds a batch of results in memory, and keeps what is to be written of it. A monitor is out while it fails at as many
 * locations as its quorum asks for (D13); its outage begins when the last of them began to fail, and ends when the first
 * that was needed works again. Results within the horizon give the same outages whatever order and batches they come in.
 */
class BatchFold {

    private static final Comparator<ProbeResult> IN_ORDER = Comparator.comparing(ProbeResult::checkedAt)
            .thenComparing(ProbeResult::outcome, Comparator.reverseOrder())
            .thenComparing(ProbeResult::location)
            .thenComparing(ProbeResult::monitor)
            .thenComparing(ProbeResult::environmentId)
            .thenComparing(ProbeResult::detail)
            .thenComparing(ProbeResult::latencyMillis);

    private final FoldingRules rules;
    private final Map<MonitorKey, MonitorFold> monitors = new HashMap<>();
    private final Map<UUID, Instant> lastChecks = new HashMap<>();
    private final List<Silence> silences = new ArrayList<>();
    private final List<LateCheck> lateChecks = new ArrayList<>();
    private List<Confirmed> turns;
    private List<EnvironmentRetold> retold;

    /** @param watches those of every environment of the batch */
    BatchFold(Collection<MonitorWatch> watches, FoldingRules rules) {
        this.rules = rules;
        watches.forEach(this::know);
    }

    /**
     * The results in the order in which they are to be observed, each once. Of two that contradict each other at the same
     * instant the failed one comes first, and counts.
     */
    static List<ProbeResult> inOrder(Collection<ProbeResult> results) {
        return results.stream().distinct().sorted(IN_ORDER).toList();
    }

    private void know(MonitorWatch watch) {
        var id = watch.id();
        monitor(new MonitorKey(id.environmentId(), id.monitor())).know(watch);
        watch.lastCheckedAt().ifPresent(at -> lastChecks.merge(id.environmentId(), at, BatchFold::later));
    }

    private MonitorFold monitor(MonitorKey key) {
        return monitors.computeIfAbsent(
                key,
                unknown -> new MonitorFold(
                        key.monitor(), rules.quorum(key.environmentId(), key.monitor()), rules.lateness()));
    }

    /** Folds a result; what is {@code REPEATED} or {@code LATE} changes nothing. */
    Fate observe(ProbeResult result) {
        var fate = monitor(new MonitorKey(result.environmentId(), result.monitor())).observe(result);
        if (fate == Fate.FOLDED) {
            endSilence(result);
        }
        return fate;
    }

    private void endSilence(ProbeResult result) {
        var environmentId = result.environmentId();
        var lastCheck = lastChecks.getOrDefault(environmentId, Instant.EPOCH);
        if (result.checkedAt().isBefore(lastCheck)) {
            lateChecks.add(new LateCheck(environmentId, result.checkedAt(), rules.silenceTolerance(environmentId)));
            return;
        }
        if (lastCheck.isBefore(result.checkedAt().minus(rules.silenceTolerance(environmentId)))) {
            silences.add(new Silence(environmentId, lastCheck, result.checkedAt()));
        }
        lastChecks.put(environmentId, result.checkedAt());
    }

    /** Where the monitors stand that a result has reached. */
    List<MonitorWatch> changed() {
        conclude();
        return monitors.values().stream()
                .flatMap(monitor -> monitor.changed().stream())
                .toList();
    }

    List<Silence> silences() {
        return silences;
    }

    /** Checks that were folded although later ones of their environments were known. */
    List<LateCheck> lateChecks() {
        return lateChecks;
    }

    /** The confirmed turns, in their order. */
    List<Confirmed> turns() {
        conclude();
        return turns;
    }

    /** What is to be told anew. */
    List<EnvironmentRetold> retold() {
        conclude();
        return retold;
    }

    private void conclude() {
        if (turns != null) {
            return;
        }
        turns = new ArrayList<>();
        retold = new ArrayList<>();
        monitors.forEach((key, monitor) -> {
            var outcome = monitor.outcome();
            outcome.turns().forEach(turn -> turns.add(new Confirmed(key.environmentId(), turn)));
            outcome.retold().ifPresent(told -> retold.add(new EnvironmentRetold(key.environmentId(), told)));
        });
        turns.sort(Comparator.comparing((Confirmed confirmed) -> confirmed.turn().confirmedAt())
                .thenComparing(confirmed -> confirmed.turn().monitor()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private record MonitorKey(UUID environmentId, String monitor) {}

    /** A turn of a monitor of an environment. */
    record Confirmed(UUID environmentId, MonitorTurn turn) {}

    /** A monitor of an environment whose turns are told anew. */
    record EnvironmentRetold(UUID environmentId, Retold retold) {}

    /** @param tolerance of the environment, for silence */
    record LateCheck(UUID environmentId, Instant checkedAt, Duration tolerance) {}

    /** What confirms a turn: so many checks in a row, at so many locations; both at least 1. */
    record Quorum(int consecutiveChecks, int failingLocations) {}

    /** What became of a result. */
    enum Fate {
        FOLDED,
        REPEATED,
        /** Older than the horizon. */
        LATE
    }
}
