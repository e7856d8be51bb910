package com.cegidlife.availability.uptime;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.availability.environment.Environments;
import com.cegidlife.availability.outage.EndOutage;
import com.cegidlife.availability.outage.StartOutage;
import com.cegidlife.availability.uptime.MonitorWatch.Turn;
import com.cegidlife.events.ProbeResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;

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
    private final StartOutage startOutage;
    private final EndOutage endOutage;
    private final int consecutiveChecks;

    FoldResult(
            Environments environments,
            MonitorWatches watches,
            StartOutage startOutage,
            EndOutage endOutage,
            UptimeSettings settings) {
        this.environments = environments;
        this.watches = watches;
        this.startOutage = startOutage;
        this.endOutage = endOutage;
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
        var turn = watch.observe(result, consecutiveChecks);
        watches.persist(watch);
        turn.ifPresent(confirmed -> apply(environment.get(), confirmed));
        return Folding.FOLDED;
    }

    private void apply(Environment environment, Turn turn) {
        if (turn.failing()) {
            startOutage.start(environment, turn.at(), turn.confirmedAt(), turn.evidence());
            return;
        }
        var all = watches.of(environment.id());
        if (all.stream().noneMatch(MonitorWatch::isFailing)) {
            var lastRecovery = all.stream()
                    .map(MonitorWatch::since)
                    .max(Comparator.naturalOrder())
                    .orElse(turn.at());
            endOutage.end(environment, lastRecovery, turn.confirmedAt());
        }
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
