package com.cegidlife.availability.monitor;

import com.cegidlife.servicekit.problem.Refusal;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a monitor is to work (D12, D13).
 *
 * @param name as its probes report it; unique within the environment
 * @param target what the probes look at, for people
 * @param tolerance without a result of the environment for longer than this, its state is unknown; empty for the
 *     service's own
 * @param consecutiveChecks how many checks in a row confirm a turn at a location, at least 1
 * @param failingLocations at how many locations it must fail for the environment to be out, at least 1
 * @param locations from where it is looked at; empty for wherever probes report from
 */
public record MonitorPlan(
        String name,
        String target,
        Optional<Duration> tolerance,
        int consecutiveChecks,
        int failingLocations,
        SortedSet<String> locations) {

    /** @throws Refusal {@code monitor-never-fails} when it asks for more failing locations than there are */
    public MonitorPlan {
        locations = Collections.unmodifiableSortedSet(new TreeSet<>(locations));
        if (!locations.isEmpty() && failingLocations > locations.size()) {
            throw new Refusal(MonitorProblem.MONITOR_NEVER_FAILS)
                    .with("failingLocations", failingLocations)
                    .with("locations", locations.size());
        }
    }

    /** In the words of the audit and of the difference that a plan makes. */
    public String inWords() {
        return "target=%s, tolerance=%s, consecutiveChecks=%d, failingLocations=%d, locations=%s"
                .formatted(
                        target,
                        tolerance.map(Duration::toString).orElse("default"),
                        consecutiveChecks,
                        failingLocations,
                        locations.isEmpty() ? "any" : String.join("+", locations));
    }
}
