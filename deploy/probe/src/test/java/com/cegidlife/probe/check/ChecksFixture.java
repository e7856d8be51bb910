package com.cegidlife.probe.check;

import com.cegidlife.events.ProbeResult;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Checks of one environment, and what an inspector sees of them. */
public final class ChecksFixture {

    public static final UUID ENVIRONMENT = UUID.fromString("01890000-0000-7000-8000-000000000001");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private ChecksFixture() {}

    public static Check check(String monitor, Duration interval, Target target) {
        return new Check("Paris", ENVIRONMENT, monitor, interval, PATIENCE, target);
    }

    public static HostAndPort local(int port) {
        return new HostAndPort("127.0.0.1", port);
    }

    static ProbeResult inspect(Target target) throws InterruptedException {
        return inspect(target, PATIENCE);
    }

    static ProbeResult inspect(Target target, Duration timeout) throws InterruptedException {
        return new Inspector(Clock.systemUTC())
                .inspect(new Check("Paris", ENVIRONMENT, "monitor", Duration.ofSeconds(30), timeout, target));
    }
}
