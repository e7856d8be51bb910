package com.cegidlife.availability;

import static com.cegidlife.events.ProbeOutcome.DOWN;
import static com.cegidlife.events.ProbeOutcome.UP;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.UUID;

/** An outage that probes have seen from its start to its end. */
public final class PastOutage {

    private PastOutage() {}

    /** Waits until it is known; answers its id. */
    public static UUID of(MonitoredCustomer customer, String monitor, Instant from, Instant to) {
        customer.checks(monitor, from, DOWN, DOWN, DOWN);
        customer.checks(monitor, to, UP, UP, UP);
        String id = await().until(
                        () -> MonitoredCustomer.operator()
                                .get("/outages?environmentId=" + customer.environmentId)
                                .path("items.find { it.monitor == '%s' && it.endedAt == '%s' }.id"
                                        .formatted(monitor, to)),
                        found -> found != null);
        return UUID.fromString(id);
    }
}
