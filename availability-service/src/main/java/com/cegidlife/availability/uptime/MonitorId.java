package com.cegidlife.availability.uptime;

import com.cegidlife.events.ProbeResult;
import java.util.UUID;

/** One monitor of an environment, seen from one location. */
record MonitorId(UUID environmentId, String monitor, String location) {

    static MonitorId of(ProbeResult result) {
        return new MonitorId(result.environmentId(), result.monitor(), result.location());
    }
}
