package com.cegidlife.availability.uptime;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.availability.environment.Environments;
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
 * <p>Needs no inbox: a result that is known already, or older than a late one may be, changes nothing, so folding twice is
 * folding once.
 */
@ApplicationScoped
public class FoldResults {

    private final Environments environments;
    private final MonitorWatches watches;
    private final KeepFold keepFold;
    private final Plausibility plausibility;
    private final Rules rules;

    FoldResults(
            Environments environments,
            MonitorWatches watches,
            KeepFold keepFold,
            Plausibility plausibility,
            Rules rules) {
        this.environments = environments;
        this.watches = watches;
        this.keepFold = keepFold;
        this.plausibility = plausibility;
        this.rules = rules;
    }

    /**
     * Folds results in the order of their checks, whatever order they come in; the answer tells what became of each.
     *
     * @param results examined for {@link Plausibility}
     */
    @Transactional
    public Map<ProbeResult, Folding> fold(Collection<ProbeResult> results) {
        var known = known(results);
        var knownRules = rules.of(known.values());
        var fold = new BatchFold(watches.of(known.keySet()), knownRules);
        var foldings = new LinkedHashMap<ProbeResult, Folding>();
        for (var result : BatchFold.inOrder(results)) {
            foldings.put(result, known.containsKey(result.environmentId()) ? fold(result, knownRules, fold) : Folding.UNKNOWN_ENVIRONMENT);
        }
        keepFold.keep(fold, known, setAside(foldings));
        return foldings;
    }

    private Map<UUID, Environment> known(Collection<ProbeResult> results) {
        var ids = results.stream().map(ProbeResult::environmentId).collect(Collectors.toSet());
        return environments.withCustomers(ids).stream().collect(Collectors.toMap(Environment::id, Function.identity()));
    }

    private Folding fold(ProbeResult result, Rules.Known known, BatchFold fold) {
        if (plausibility.isAhead(result)) {
            return Folding.AHEAD;
        }
        if (!known.count(result)) {
            return Folding.RETIRED;
        }
        return switch (fold.observe(result)) {
            case FOLDED -> plausibility.isBehind(result) ? Folding.BEHIND : Folding.FOLDED;
            case REPEATED -> Folding.REPEATED;
            case LATE -> Folding.LATE;
        };
    }

    private static Map<ProbeResult, Reason> setAside(Map<ProbeResult, Folding> foldings) {
        var setAside = new LinkedHashMap<ProbeResult, Reason>();
        foldings.forEach((result, folding) -> {
            switch (folding) {
                case LATE -> setAside.put(result, Reason.LATE);
                case AHEAD -> setAside.put(result, Reason.AHEAD);
                case BEHIND -> setAside.put(result, Reason.BEHIND);
                case RETIRED -> setAside.put(result, Reason.RETIRED);
                case FOLDED, REPEATED, UNKNOWN_ENVIRONMENT -> {}
            }
        });
        return setAside;
    }

    /** What became of a result. */
    public enum Folding {
        FOLDED,
        /** Folded, though it came long after its check. */
        BEHIND,
        /** Seen before. */
        REPEATED,
        /** Older than a late result may be. */
        LATE,
        /** Of a monitor that is retired, or not to be looked at from there. */
        RETIRED,
        /** Checked in the future: the clock of the probe goes wrong. */
        AHEAD,
        /** No entitlement has named this environment yet. */
        UNKNOWN_ENVIRONMENT
    }
}
