package com.cegidlife.availability.uptime;

import com.cegidlife.events.MalformedEvent;
import com.cegidlife.events.ProbeResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Tells a result that a probe can have seen from one that it cannot. */
@ApplicationScoped
public class Plausibility {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DETAIL = 2_000;

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private final Clock clock;
    private final Duration clockTolerance;
    private final Duration delayTolerance;

    Plausibility(Clock clock, UptimeSettings settings) {
        this.clock = clock;
        this.clockTolerance = settings.clockTolerance();
        this.delayTolerance = settings.delayTolerance();
    }

    /**
     * The result as the fold takes it: to the microsecond, as the database keeps it, and with at most 2000 characters of
     * detail.
     *
     * @throws MalformedEvent when the latency is negative, a name is empty or has more than 200 characters, or the check
     *     is of another age
     */
    public ProbeResult examine(ProbeResult result) {
        if (result.latencyMillis() < 0) {
            throw new MalformedEvent("latencyMillis is negative: " + result.latencyMillis());
        }
        name("monitor", result.monitor());
        name("location", result.location());
        if (result.checkedAt().isBefore(FIRST) || result.checkedAt().isAfter(LAST)) {
            throw new MalformedEvent("checkedAt is not between " + FIRST + " and " + LAST + ": " + result.checkedAt());
        }
        return new ProbeResult(
                result.environmentId(),
                result.monitor(),
                result.location(),
                result.checkedAt().truncatedTo(ChronoUnit.MICROS),
                result.outcome(),
                result.latencyMillis(),
                result.detail()
                        .substring(0, Math.min(LONGEST_DETAIL, result.detail().length())));
    }

    /** True when the check began later than the tolerance allows: the clock of the probe goes wrong. */
    boolean isAhead(ProbeResult result) {
        return result.checkedAt().isAfter(clock.instant().plus(clockTolerance));
    }

    /** True when the result comes long after its check: the clock of the probe goes wrong, or it was cut off. */
    boolean isBehind(ProbeResult result) {
        return result.checkedAt().isBefore(clock.instant().minus(delayTolerance));
    }

    private static void name(String field, String value) {
        if (value.isBlank() || value.length() > LONGEST_NAME) {
            throw new MalformedEvent(field + " must have 1 to " + LONGEST_NAME + " characters");
        }
    }
}
