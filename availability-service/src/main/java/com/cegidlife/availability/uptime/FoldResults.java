package com.cegidlife.availability.uptime;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.availability.environment.Environments;
import com.cegidlife.availability.outage.RecordTurns;
import com.cegidlife.availability.outage.RecordTurns.EnvironmentTurn;
import com.cegidlife.availability.uptime.BatchFold.Quorum;
import com.cegidlife.events.ProbeResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Folds the results of the probes into outages (D13), a batch in one transaction. An environment is out while at least
 * one of its monitors is.
 *
 * <p>Needs no inbox: a result that is not later than the monitor's last one changes nothing, so folding twice is folding
 * once.
 */
@ApplicationScoped
public class FoldResults {

    private final Environments environments;
    private final MonitorWatches watches;
    private final Silences silences;
    private final RecordTurns recordTurns;
    private final UptimeSettings settings;

    FoldResults(
            Environments environments,
            MonitorWatches watches,
            Silences silences,
            RecordTurns recordTurns,
            UptimeSettings settings) {
        this.environments = environments;
        this.watches = watches;
        this.silences = silences;
        this.recordTurns = recordTurns;
        this.settings = settings;
    }

    /** Folds results in their order; the answers tell what became of each. */
    @Transactional
    public List<Folding> fold(List<ProbeResult> results) {
        var known = known(results);
        var fold = new BatchFold(watches.of(known.keySet()), this::quorum, settings.silenceTolerance());
        var foldings = results.stream().map(result -> fold(result, known, fold)).toList();
        write(fold, known);
        return foldings;
    }

    private Map<UUID, Environment> known(List<ProbeResult> results) {
        var ids = results.stream().map(ProbeResult::environmentId).collect(Collectors.toSet());
        return environments.withCustomers(ids).stream().collect(Collectors.toMap(Environment::id, Function.identity()));
    }

    private Quorum quorum(String monitor) {
        var confirmation = settings.monitors().getOrDefault(monitor, settings.confirmation());
        return new Quorum(confirmation.consecutiveChecks(), confirmation.failingLocations());
    }

    private static Folding fold(ProbeResult result, Map<UUID, Environment> known, BatchFold fold) {
        if (!known.containsKey(result.environmentId())) {
            return Folding.UNKNOWN_ENVIRONMENT;
        }
        return fold.observe(result) ? Folding.FOLDED : Folding.LATE;
    }

    private void write(BatchFold fold, Map<UUID, Environment> known) {
        watches.save(fold.changed());
        silences.add(fold.silences());
        recordTurns.record(fold.turns().stream()
                .map(turn -> new EnvironmentTurn(known.get(turn.environmentId()), turn.turn()))
                .toList());
    }

    /** What became of a result. */
    public enum Folding {
        FOLDED,
        /** A duplicate, or older than one already folded. */
        LATE,
        /** No entitlement has named this environment yet. */
        UNKNOWN_ENVIRONMENT
    }
}
