package com.cegidlife.availability.uptime;

import com.cegidlife.availability.monitor.MonitorChanged;
import com.cegidlife.availability.outage.OutageEndedByOperator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Lets the watches follow what operators decide of monitors and of their outages, in the same transaction. */
@ApplicationScoped
class FollowMonitors {

    private final EndWatch endWatch;
    private final SettleMonitor settle;
    private final WatchBeginnings watches;

    FollowMonitors(EndWatch endWatch, SettleMonitor settle, WatchBeginnings watches) {
        this.endWatch = endWatch;
        this.settle = settle;
        this.watches = watches;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes MonitorChanged changed) {
        var monitor = changed.monitor();
        var environment = monitor.environment();
        if (monitor.isRetired()) {
            endWatch.forget(environment, monitor.name(), Optional.empty());
            return;
        }
        changed.locationsLeft()
                .forEach(location -> endWatch.forget(environment, monitor.name(), Optional.of(location)));
        watches.lastResult(environment.id(), monitor.name(), Optional.empty())
                .ifPresent(at -> settle.settle(environment, monitor.name(), at));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes OutageEndedByOperator ended) {
        watches.beginAnew(ended.environmentId(), ended.monitor(), Optional.empty());
    }
}
