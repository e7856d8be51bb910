package com.cegidlife.availability.uptime;

import com.cegidlife.availability.outage.Failure;
import com.cegidlife.availability.outage.MonitorTurn;
import com.cegidlife.availability.outage.Recovery;
import com.cegidlife.availability.uptime.MonitorWatch.Turn;
import com.cegidlife.events.ProbeResult;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Folds a batch of results in memory, and keeps what is to be written of it. A monitor is out while it fails at as many
 * locations as its quorum asks for (D13); its outage begins when the last of them began to fail, and ends when the first
 * that was needed works again.
 */
class BatchFold {

    private static final Comparator<ProbeResult> IN_ORDER = Comparator.comparing(ProbeResult::checkedAt)
            .thenComparing(ProbeResult::outcome, Comparator.reverseOrder())
            .thenComparing(ProbeResult::location)
            .thenComparing(ProbeResult::monitor)
            .thenComparing(ProbeResult::environmentId)
            .thenComparing(ProbeResult::detail)
            .thenComparing(ProbeResult::latencyMillis);

    private final Map<UUID, List<MonitorWatch>> watches = new HashMap<>();
    private final Map<MonitorId, MonitorWatch> changed = new LinkedHashMap<>();
    private final List<Silence> silences = new ArrayList<>();
    private final List<Confirmed> turns = new ArrayList<>();
    private final Function<String, Quorum> quorums;
    private final Duration silenceTolerance;

    /**
     * @param watches those of every environment of the batch
     * @param quorums what confirms a turn, by the name of the monitor
     */
    BatchFold(Collection<MonitorWatch> watches, Function<String, Quorum> quorums, Duration silenceTolerance) {
        this.quorums = quorums;
        this.silenceTolerance = silenceTolerance;
        watches.forEach(this::keep);
    }

    /**
     * The results in the order in which they are to be observed, each once. Of two that contradict each other at the same
     * instant the failed one comes first, and counts.
     */
    static List<ProbeResult> inOrder(Collection<ProbeResult> results) {
        return results.stream().distinct().sorted(IN_ORDER).toList();
    }

    /** False when the result is a duplicate or older than one already folded: it changes nothing. */
    boolean observe(ProbeResult result) {
        var watch = watchOf(result);
        if (watch.isPast(result)) {
            return false;
        }
        endSilence(result);
        var quorum = quorums.apply(result.monitor());
        var failedBefore = fails(result, quorum);
        var turn = watch.observe(result, quorum.consecutiveChecks());
        changed.put(watch.id(), watch);
        turn.filter(confirmed -> fails(result, quorum) != failedBefore)
                .map(confirmed -> turnOfMonitor(result, confirmed))
                .ifPresent(turns::add);
        return true;
    }

    private MonitorWatch watchOf(ProbeResult result) {
        var id = MonitorId.of(result);
        return of(id.environmentId()).stream()
                .filter(watch -> watch.id().equals(id))
                .findFirst()
                .orElseGet(() -> keep(new MonitorWatch(result)));
    }

    private MonitorWatch keep(MonitorWatch watch) {
        of(watch.id().environmentId()).add(watch);
        return watch;
    }

    private List<MonitorWatch> of(UUID environmentId) {
        return watches.computeIfAbsent(environmentId, id -> new ArrayList<>());
    }

    private void endSilence(ProbeResult result) {
        var lastCheck = of(result.environmentId()).stream()
                .map(MonitorWatch::lastCheckedAt)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        if (lastCheck.isBefore(result.checkedAt().minus(silenceTolerance))) {
            silences.add(new Silence(result.environmentId(), lastCheck, result.checkedAt()));
        }
    }

    private boolean fails(ProbeResult result, Quorum quorum) {
        return locationsOf(result).stream().filter(MonitorWatch::isFailing).count() >= quorum.failingLocations();
    }

    private List<MonitorWatch> locationsOf(ProbeResult result) {
        return of(result.environmentId()).stream()
                .filter(watch -> watch.id().monitor().equals(result.monitor()))
                .toList();
    }

    private Confirmed turnOfMonitor(ProbeResult result, Turn turn) {
        var at = locationsOf(result).stream()
                .filter(watch -> watch.isFailing() == turn.failing())
                .map(MonitorWatch::since)
                .max(Comparator.naturalOrder())
                .orElse(turn.at());
        return new Confirmed(
                result.environmentId(),
                turn.failing()
                        ? new Failure(result.monitor(), at, turn.confirmedAt(), turn.evidence())
                        : new Recovery(result.monitor(), at, turn.confirmedAt()));
    }

    /** Where the monitors stand that a result has reached. */
    Collection<MonitorWatch> changed() {
        return changed.values();
    }

    List<Silence> silences() {
        return silences;
    }

    /** The confirmed turns, in their order. */
    List<Confirmed> turns() {
        return turns;
    }

    /** A turn of a monitor of an environment. */
    record Confirmed(UUID environmentId, MonitorTurn turn) {}

    /** What confirms a turn: so many checks in a row, at so many locations; both at least 1. */
    record Quorum(int consecutiveChecks, int failingLocations) {}
}
