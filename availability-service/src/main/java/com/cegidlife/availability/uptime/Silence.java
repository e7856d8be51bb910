package com.cegidlife.availability.uptime;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Nothing was known of an environment, since no probe had reported for longer than the tolerance (D12).
 *
 * @param startedAt the last check before it; 1970 before the first result ever
 * @param endedAt the first check after it
 */
record Silence(UUID environmentId, Instant startedAt, Instant endedAt) {

    boolean covers(Instant check) {
        return startedAt.isBefore(check) && check.isBefore(endedAt);
    }

    /** What is left of it once checks are known that were made within it. */
    List<Silence> brokenBy(Collection<Instant> checks, Duration tolerance) {
        var left = new ArrayList<Silence>();
        var from = startedAt;
        for (var check : checks.stream().filter(this::covers).sorted().toList()) {
            addIfLonger(left, from, check, tolerance);
            from = check;
        }
        addIfLonger(left, from, endedAt, tolerance);
        return left;
    }

    private void addIfLonger(List<Silence> left, Instant from, Instant to, Duration tolerance) {
        if (from.isBefore(to.minus(tolerance))) {
            left.add(new Silence(environmentId, from, to));
        }
    }
}
