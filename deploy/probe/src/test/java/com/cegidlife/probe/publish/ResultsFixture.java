package com.cegidlife.probe.publish;

import com.cegidlife.events.ProbeOutcome;
import com.cegidlife.events.ProbeResult;
import java.time.Instant;
import java.util.UUID;

/** Results of an environment, one a second. */
final class ResultsFixture {

    static final Instant START = Instant.parse("2026-02-03T04:05:06Z");

    private ResultsFixture() {}

    static ProbeResult result(UUID environment, int second) {
        return new ProbeResult(
                environment, "page", "Paris", START.plusSeconds(second), ProbeOutcome.UP, 12, "HTTP 200");
    }
}
