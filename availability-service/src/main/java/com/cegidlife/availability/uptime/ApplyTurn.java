package com.cegidlife.availability.uptime;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.availability.outage.EndOutage;
import com.cegidlife.availability.outage.Failure;
import com.cegidlife.availability.outage.Recovery;
import com.cegidlife.availability.outage.StartOutage;
import com.cegidlife.availability.uptime.MonitorWatch.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;

/** Makes outages of confirmed turns: a monitor is out while it fails at one location at least (D13). */
@ApplicationScoped
class ApplyTurn {

    private final MonitorWatches watches;
    private final StartOutage startOutage;
    private final EndOutage endOutage;

    ApplyTurn(MonitorWatches watches, StartOutage startOutage, EndOutage endOutage) {
        this.watches = watches;
        this.startOutage = startOutage;
        this.endOutage = endOutage;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void apply(Environment environment, String monitor, Turn turn) {
        if (turn.failing()) {
            startOutage.start(environment, new Failure(monitor, turn.at(), turn.confirmedAt(), turn.evidence()));
            return;
        }
        var locations = watches.of(environment.id(), monitor);
        if (locations.stream().noneMatch(MonitorWatch::isFailing)) {
            var lastRecovery = locations.stream()
                    .map(MonitorWatch::since)
                    .max(Comparator.naturalOrder())
                    .orElse(turn.at());
            endOutage.end(environment, new Recovery(monitor, lastRecovery, turn.confirmedAt()));
        }
    }
}
