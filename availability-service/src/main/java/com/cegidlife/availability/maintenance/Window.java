package com.cegidlife.availability.maintenance;

import com.cegidlife.businesstime.OpenInterval;
import com.cegidlife.servicekit.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time of a maintenance, half-open, and the part of it in which the environments cannot be used.
 *
 * @param blocking lies within the time; empty when the environments can always be used
 */
public record Window(OpenInterval time, Optional<OpenInterval> blocking) {

    /** No night, weekend and holidays together come near it. */
    public static final Duration LONGEST = Duration.ofDays(7);

    private static final Duration FARTHEST_BACK = Duration.ofDays(365);
    private static final Duration FARTHEST_AHEAD = Duration.ofDays(730);

    /**
     * A window as it is asked for.
     *
     * @throws Refusal when it is none: it ends before it starts, lasts longer than {@link #LONGEST}, or its blocking part
     *     does not lie within
     */
    public static Window of(
            Instant startsAt, Instant endsAt, Optional<Instant> blockingStart, Optional<Instant> blockingEnd) {
        if (!startsAt.isBefore(endsAt)) {
            throw new Refusal(MaintenanceProblem.WINDOW_ENDS_BEFORE_IT_STARTS)
                    .with("startsAt", startsAt)
                    .with("endsAt", endsAt);
        }
        if (Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
            throw new Refusal(MaintenanceProblem.WINDOW_TOO_LONG).with("days", LONGEST.toDays());
        }
        var blocking = blockingStart.map(start -> blocking(start, blockingEnd.orElse(endsAt), startsAt, endsAt));
        return new Window(new OpenInterval(startsAt, endsAt), blocking);
    }

    private static OpenInterval blocking(Instant start, Instant end, Instant startsAt, Instant endsAt) {
        if (start.isBefore(startsAt) || !start.isBefore(end) || end.isAfter(endsAt)) {
            throw new Refusal(MaintenanceProblem.BLOCKING_PART_OUTSIDE_WINDOW)
                    .with("blockingStartsAt", start)
                    .with("blockingEndsAt", end);
        }
        return new OpenInterval(start, end);
    }

    public Instant start() {
        return time.from();
    }

    /** Excluded. */
    public Instant end() {
        return time.to();
    }

    /** @throws Refusal when it starts more than a year ago, or more than two years from now: hardly what was meant */
    void mustStartNear(Instant now) {
        var earliest = now.minus(FARTHEST_BACK);
        var latest = now.plus(FARTHEST_AHEAD);
        if (start().isBefore(earliest) || start().isAfter(latest)) {
            throw new Refusal(MaintenanceProblem.WINDOW_TOO_FAR_AWAY)
                    .with("earliest", earliest)
                    .with("latest", latest);
        }
    }

    /** The same window at another time: same length, blocking part at the same place in it. */
    Window startingAt(Instant other) {
        var by = Duration.between(start(), other);
        return new Window(moved(time, by), blocking.map(part -> moved(part, by)));
    }

    private static OpenInterval moved(OpenInterval interval, Duration by) {
        return new OpenInterval(interval.from().plus(by), interval.to().plus(by));
    }
}
