package com.cegidlife.availability.monitor;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.availability.environment.Environments;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Sets monitors up, changes and retires them; every decision is kept (D13). */
@ApplicationScoped
public class KeepMonitors {

    private static final int MOST_OF_AN_ENVIRONMENT = 100;

    private final Environments environments;
    private final Monitors monitors;
    private final TellMonitor tell;
    private final Ids ids;

    KeepMonitors(Environments environments, Monitors monitors, TellMonitor tell, Ids ids) {
        this.environments = environments;
        this.monitors = monitors;
        this.tell = tell;
        this.ids = ids;
    }

    /**
     * Sets a monitor up; one that was retired by this name is watched again.
     *
     * @throws Refusal {@code not-found} for an unknown environment, {@code monitor-exists}, {@code too-many-monitors}
     */
    @Transactional
    public Monitor setUp(UUID environmentId, MonitorPlan plan, UUID operatorId) {
        var environment = environments
                .withCustomer(environmentId)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        environments.hold(List.of(environmentId));
        var known = monitors.named(environmentId, plan.name());
        if (known.filter(monitor -> !monitor.isRetired()).isPresent()) {
            throw new Refusal(MonitorProblem.MONITOR_EXISTS).with("name", plan.name());
        }
        var monitor = known.orElseGet(() -> begin(environment, plan));
        monitor.follow(plan);
        monitors.persistAndFlush(monitor);
        tell.setUp(monitor, operatorId);
        return monitor;
    }

    private Monitor begin(Environment environment, MonitorPlan plan) {
        if (monitors.count("environment.id", environment.id()) >= MOST_OF_AN_ENVIRONMENT) {
            throw new Refusal(MonitorProblem.TOO_MANY_MONITORS).with("most", MOST_OF_AN_ENVIRONMENT);
        }
        return new Monitor(ids.next(), environment, plan);
    }

    /**
     * Changes what is asked of a monitor; its name stays.
     *
     * @param version as the operator read it
     * @throws Refusal {@code not-found}, {@code stale-version}, {@code monitor-retired}
     */
    @Transactional
    public Monitor change(UUID monitorId, long version, MonitorPlan plan, UUID operatorId) {
        var monitor = monitors.get(monitorId);
        Versions.mustMatch(monitor.version(), version);
        monitor.mustBeWatched();
        var before = monitor.plan();
        monitor.follow(plan);
        monitors.flush();
        tell.changed(monitor, before, operatorId);
        return monitor;
    }
}
