package com.cegidlife.availability.monitor;

import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Lets a monitor be watched no more: an outage of it that is open ends with its last result. */
@ApplicationScoped
public class RetireMonitor {

    private final Monitors monitors;
    private final TellMonitor tell;
    private final Clock clock;

    RetireMonitor(Monitors monitors, TellMonitor tell, Clock clock) {
        this.monitors = monitors;
        this.tell = tell;
        this.clock = clock;
    }

    /**
     * @param version as the operator read it
     * @throws Refusal {@code not-found}, {@code stale-version}, {@code monitor-retired}
     */
    @Transactional
    public Monitor retire(UUID monitorId, long version, String reason, UUID operatorId) {
        var monitor = monitors.get(monitorId);
        Versions.mustMatch(monitor.version(), version);
        monitor.retire(clock.instant());
        monitors.flush();
        tell.retired(monitor, reason, operatorId);
        return monitor;
    }
}
