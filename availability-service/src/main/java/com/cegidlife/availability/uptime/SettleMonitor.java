package com.cegidlife.availability.uptime;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.availability.outage.Failure;
import com.cegidlife.availability.outage.MonitorTurn;
import com.cegidlife.availability.outage.Outages;
import com.cegidlife.availability.outage.RecordTurns;
import com.cegidlife.availability.outage.RecordTurns.EnvironmentTurn;
import com.cegidlife.availability.outage.Recovery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Lets the outage of a monitor agree with where the monitor stands, after something else than a result has changed that: no
 * result would end an outage of which the quorum is not asked for any more, or begin one.
 */
@ApplicationScoped
class SettleMonitor {

    private final MonitorWatches watches;
    private final Rules rules;
    private final Outages outages;
    private final RecordTurns recordTurns;
    private final Clock clock;

    SettleMonitor(MonitorWatches watches, Rules rules, Outages outages, RecordTurns recordTurns, Clock clock) {
        this.watches = watches;
        this.rules = rules;
        this.outages = outages;
        this.recordTurns = recordTurns;
        this.clock = clock;
    }

    /** @param lastResult when an open outage ends that the monitor is not failing for any more */
    @Transactional(Transactional.TxType.MANDATORY)
    void settle(Environment environment, String monitor, Instant lastResult) {
        var failing = watches.of(List.of(environment.id())).stream()
                .filter(watch -> watch.id().monitor().equals(monitor) && watch.isFailing())
                .toList();
        var fails = failing.size() >= rules.quorum(environment, monitor).failingLocations();
        var isOut = outages.openOf(environment.id(), monitor).isPresent();
        turn(monitor, failing, fails, isOut, lastResult)
                .ifPresent(turn -> recordTurns.record(List.of(new EnvironmentTurn(environment, turn))));
    }

    private Optional<MonitorTurn> turn(
            String monitor, List<MonitorWatch> failing, boolean fails, boolean isOut, Instant lastResult) {
        if (fails == isOut) {
            return Optional.empty();
        }
        return Optional.of(
                isOut
                        ? new Recovery(monitor, lastResult, clock.instant())
                        : new Failure(monitor, since(failing), clock.instant(), "Confirmation modifiée / changed"));
    }

    private static Instant since(List<MonitorWatch> failing) {
        return failing.stream().map(MonitorWatch::since).max(Comparator.naturalOrder()).orElseThrow();
    }
}
