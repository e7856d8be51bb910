package com.cegidlife.availability.uptime;

import com.cegidlife.availability.environment.Environments;
import com.cegidlife.events.ProbeResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Folds the results of the probes into outages (D13). An environment is out while at least one of its monitors fails.
 *
 * <p>Needs no inbox: a result that is not later than the monitor's last one changes nothing, so folding twice is folding
 * once.
 */
@ApplicationScoped
public class FoldResult {

    private final Environments environments;
    private final MonitorWatches watches;
    private final ApplyTurn applyTurn;
    private final Silences silences;
    private final int consecutiveChecks;

    FoldResult(
            Environments environments,
            MonitorWatches watches,
            ApplyTurn applyTurn,
            Silences silences,
            UptimeSettings settings) {
        this.environments = environments;
        this.watches = watches;
        this.applyTurn = applyTurn;
        this.silences = silences;
        this.consecutiveChecks = settings.consecutiveChecks();
    }

    /** Folds one result; the answer tells what became of it. */
    @Transactional
    public Folding fold(ProbeResult result) {
        var environment = environments.withCustomer(result.environmentId());
        if (environment.isEmpty()) {
            return Folding.UNKNOWN_ENVIRONMENT;
        }
        var watch = watches.findByIdOptional(MonitorId.of(result)).orElseGet(() -> new MonitorWatch(result));
        if (watch.isPast(result)) {
            return Folding.LATE;
        }
        silences.endWith(result, watch.lastCheckedAt());
        var turn = watch.observe(result, consecutiveChecks);
        watches.persist(watch);
        turn.ifPresent(confirmed -> applyTurn.apply(environment.get(), result.monitor(), confirmed));
        return Folding.FOLDED;
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
