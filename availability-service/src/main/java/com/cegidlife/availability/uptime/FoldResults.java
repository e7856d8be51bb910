package com.cegidlife.availability.uptime;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.availability.environment.Environments;
import com.cegidlife.availability.uptime.BatchFold.Quorum;
import com.cegidlife.availability.uptime.SetAside.Reason;
import com.cegidlife.events.ProbeResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
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
    private final KeepFold keepFold;
    private final Plausibility plausibility;
    private final UptimeSettings settings;

    FoldResults(
            Environments environments,
            MonitorWatches watches,
            KeepFold keepFold,
            Plausibility plausibility,
            UptimeSettings settings) {
        this.environments = environments;
        this.watches = watches;
        this.keepFold = keepFold;
        this.plausibility = plausibility;
        this.settings = settings;
    }

    /**
     * Folds results in the order of their checks, whatever order they come in; the answer tells what became of each.
     *
     * @param results examined for {@link Plausibility}
     */
    @Transactional
    public Map<ProbeResult, Folding> fold(Collection<ProbeResult> results) {
        var known = known(results);
        var fold = new BatchFold(watches.of(known.keySet()), this::quorum, settings.silenceTolerance());
        var foldings = new LinkedHashMap<ProbeResult, Folding>();
        BatchFold.inOrder(results).forEach(result -> foldings.put(result, fold(result, known, fold)));
        keepFold.keep(fold, known, setAside(foldings));
        return foldings;
    }

    private Map<UUID, Environment> known(Collection<ProbeResult> results) {
        var ids = results.stream().map(ProbeResult::environmentId).collect(Collectors.toSet());
        return environments.withCustomers(ids).stream().collect(Collectors.toMap(Environment::id, Function.identity()));
    }

    private Quorum quorum(String monitor) {
        var confirmation = settings.monitors().getOrDefault(monitor, settings.confirmation());
        return new Quorum(confirmation.consecutiveChecks(), confirmation.failingLocations());
    }

    private Folding fold(ProbeResult result, Map<UUID, Environment> known, BatchFold fold) {
        if (!known.containsKey(result.environmentId())) {
            return Folding.UNKNOWN_ENVIRONMENT;
        }
        if (plausibility.isAhead(result)) {
            return Folding.AHEAD;
        }
        return fold.observe(result) ? Folding.FOLDED : Folding.LATE;
    }

    private static Map<ProbeResult, Reason> setAside(Map<ProbeResult, Folding> foldings) {
        var setAside = new LinkedHashMap<ProbeResult, Reason>();
        foldings.forEach((result, folding) -> {
            switch (folding) {
                case LATE -> setAside.put(result, Reason.LATE);
                case AHEAD -> setAside.put(result, Reason.AHEAD);
                case FOLDED, UNKNOWN_ENVIRONMENT -> {}
            }
        });
        return setAside;
    }

    /** What became of a result. */
    public enum Folding {
        FOLDED,
        /** Seen before, or older than one folded in an earlier batch. */
        LATE,
        /** Checked in the future: the clock of the probe goes wrong. */
        AHEAD,
        /** No entitlement has named this environment yet. */
        UNKNOWN_ENVIRONMENT
    }
}
