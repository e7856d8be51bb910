package com.cegidlife.availability.monitor;

import com.cegidlife.servicekit.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Keeps who decided what on a monitor, and lets its environment and its watches follow. */
@ApplicationScoped
class TellMonitor {

    private final Monitors monitors;
    private final Audit audit;
    private final Event<MonitorChanged> changed;

    TellMonitor(Monitors monitors, Audit audit, Event<MonitorChanged> changed) {
        this.monitors = monitors;
        this.audit = audit;
        this.changed = changed;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void setUp(Monitor monitor, UUID operatorId) {
        record(operatorId, "set-up-monitor", monitor, null, null, monitor.plan().inWords());
        tell(monitor, Set.of());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void changed(Monitor monitor, MonitorPlan before, UUID operatorId) {
        record(operatorId, "change-monitor", monitor, null, before.inWords(), monitor.plan().inWords());
        var left = new TreeSet<>(before.locations());
        left.removeIf(monitor::isWatchedFrom);
        tell(monitor, left);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void retired(Monitor monitor, String reason, UUID operatorId) {
        record(operatorId, "retire-monitor", monitor, reason, monitor.plan().inWords(), null);
        tell(monitor, Set.of());
    }

    private void record(UUID operatorId, String action, Monitor monitor, String reason, String before, String after) {
        audit.record(new Audit.Decision(operatorId, action, "monitor/" + monitor.id(), reason, before, after));
    }

    private void tell(Monitor monitor, Set<String> left) {
        var environment = monitor.environment();
        environment.tolerateSilence(monitors.of(List.of(environment.id())).stream()
                .filter(other -> !other.isRetired())
                .flatMap(other -> other.plan().tolerance().stream())
                .min(Comparator.<Duration>naturalOrder()));
        changed.fire(new MonitorChanged(monitor, left));
    }
}
