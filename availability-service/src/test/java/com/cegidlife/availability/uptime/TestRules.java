package com.cegidlife.availability.uptime;

import com.cegidlife.availability.uptime.BatchFold.Quorum;
import java.time.Duration;
import java.util.UUID;

/** The same rules for every monitor: a minute of silence, ten minutes of lateness. */
record TestRules(Quorum quorum) implements FoldingRules {

    static final Duration TOLERANCE = Duration.ofMinutes(1);
    static final Duration LATENESS = Duration.ofMinutes(10);

    /** Two checks in a row, at two locations. */
    static final FoldingRules TWO_OF_ANY = of(new Quorum(2, 2));

    static FoldingRules of(Quorum quorum) {
        return new TestRules(quorum);
    }

    @Override
    public Quorum quorum(UUID environmentId, String monitor) {
        return quorum;
    }

    @Override
    public Duration silenceTolerance(UUID environmentId) {
        return TOLERANCE;
    }

    @Override
    public Duration lateness() {
        return LATENESS;
    }
}
