package com.cegidlife.availability.uptime;

import com.cegidlife.events.ProbeResult;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One monitor of an environment, seen from one location. */
@Embeddable
record MonitorId(@Column(name = "environment_id") UUID environmentId, String monitor, String location) {

    static MonitorId of(ProbeResult result) {
        return new MonitorId(result.environmentId(), result.monitor(), result.location());
    }
}
