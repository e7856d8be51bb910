package com.cegidlife.availability.uptime;

import com.cegidlife.events.ProbeResult;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.UUID;

/**
 * Results of one location that were not folded on one day, or are to be looked at, for one reason.
 *
 * @param day in Paris, when they were received
 * @param longestGapSeconds between a check and the moment that its result was received, at most
 * @param lastEnvironmentId whose result the last of them was, with {@code lastMonitor} and {@code lastCheckedAt}
 */
public record SetAside(
        String location,
        Reason reason,
        LocalDate day,
        long results,
        long longestGapSeconds,
        UUID lastEnvironmentId,
        String lastMonitor,
        Instant lastCheckedAt,
        Instant lastReceivedAt) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** One result, received now. */
    static SetAside of(ProbeResult result, Reason reason, Instant now) {
        return new SetAside(
                result.location(),
                reason,
                LocalDate.ofInstant(now, PARIS),
                1,
                Duration.between(result.checkedAt(), now).abs().toSeconds(),
                result.environmentId(),
                result.monitor(),
                result.checkedAt(),
                now);
    }

    /** Together with later ones of the same location, day and reason. */
    SetAside and(SetAside later) {
        return new SetAside(
                location,
                reason,
                day,
                results + later.results,
                Math.max(longestGapSeconds, later.longestGapSeconds),
                later.lastEnvironmentId,
                later.lastMonitor,
                later.lastCheckedAt,
                later.lastReceivedAt);
    }

    /** What those of one row have in common. */
    Key key() {
        return new Key(location, reason, day);
    }

    record Key(String location, Reason reason, LocalDate day) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::location).thenComparing(Key::reason).thenComparing(Key::day);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** Why results are set aside. */
    public enum Reason {
        /** The check is older than a late one may be. */
        LATE,
        /** The check is in the future: the clock of the probe goes wrong. */
        AHEAD,
        /** Folded, but it came long after the check: the clock of the probe goes wrong, or it was cut off. */
        BEHIND,
        /** The monitor is retired, or not to be looked at from there. */
        RETIRED
    }
}
