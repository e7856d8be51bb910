package com.cegidlife.businesstime;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * All openings of the supported years with the business time that has passed before each. The business time between two
 * instants is a difference of two such sums, and adding some means finding the opening in which a sum is reached: neither
 * depends on how far apart the instants are.
 */
final class Openings {

    private static final int NANOS_OF_A_SECOND = 1_000_000_000;

    private final Instant first;
    private final Instant end;

    /** Epoch second of each opening, between two empty openings: one just before all instants, one at their end. */
    private final long[] opens;

    /** Business seconds before each opening, and at last all of them; the difference of two neighbours is a length. */
    private final long[] before;

    private final StepIndex byInstant;
    private final StepIndex byBusinessTime;

    /** @param openings ascending within the range, without overlap; those that touch become one */
    Openings(Instant first, Instant end, List<OpenInterval> openings) {
        this.first = first;
        this.end = end;
        var merged = merge(openings);
        opens = new long[merged.size() + 2];
        before = new long[merged.size() + 3];
        opens[0] = first.getEpochSecond() - 1;
        for (int i = 0; i < merged.size(); i++) {
            opens[i + 1] = merged.get(i).from().getEpochSecond();
            before[i + 2] = before[i + 1] + merged.get(i).length().getSeconds();
        }
        opens[merged.size() + 1] = end.getEpochSecond();
        before[merged.size() + 2] = before[merged.size() + 1];
        byInstant = new StepIndex(opens);
        byBusinessTime = new StepIndex(before);
    }

    private static List<OpenInterval> merge(List<OpenInterval> openings) {
        var merged = new ArrayList<OpenInterval>(openings.size());
        for (var opening : openings) {
            if (!merged.isEmpty() && merged.getLast().to().equals(opening.from())) {
                merged.add(new OpenInterval(merged.removeLast().from(), opening.to()));
            } else {
                merged.add(opening);
            }
        }
        return merged;
    }

    boolean isOpen(Instant instant) {
        return isOpen(at(instant), instant);
    }

    Instant nextOpening(Instant instant) {
        var at = at(instant);
        return isOpen(at, instant) ? instant : opening(at + 1);
    }

    Instant plus(Instant start, Duration businessTime) {
        var at = at(start);
        if (businessTime.isZero()) {
            return isOpen(at, start) || start.equals(closing(at)) ? start : opening(at + 1);
        }
        var nanos = nanosOf(at, start) + businessTime.getNano();
        var carry = nanos >= NANOS_OF_A_SECOND ? 1 : 0;
        // More than the whole calendar holds is too much in any case, and must not overflow the sum.
        var seconds = Math.min(businessTime.getSeconds(), total() + 1);
        return instantAfter(secondsUntil(at, start) + seconds + carry, nanos - carry * NANOS_OF_A_SECOND);
    }

    Duration between(Instant from, Instant to) {
        var fromAt = at(from);
        var toAt = at(to);
        return Duration.ofSeconds(
                secondsUntil(toAt, to) - secondsUntil(fromAt, from), nanosOf(toAt, to) - nanosOf(fromAt, from));
    }

    List<OpenInterval> within(Instant from, Instant to) {
        var intervals = new ArrayList<OpenInterval>();
        for (int i = at(from), last = at(to); i <= last; i++) {
            var start = later(Instant.ofEpochSecond(opens[i]), from);
            var stop = closing(i).isBefore(to) ? closing(i) : to;
            if (start.isBefore(stop)) {
                intervals.add(new OpenInterval(start, stop));
            }
        }
        return intervals;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** The place of the last opening that starts at or before the instant. */
    private int at(Instant instant) {
        if (instant.isBefore(first) || instant.isAfter(end)) {
            throw new DateTimeException(
                    instant + " lies outside of what the calendar knows, from " + first + " to " + end);
        }
        return byInstant.floor(instant.getEpochSecond());
    }

    private boolean isOpen(int at, Instant instant) {
        return instant.getEpochSecond() - opens[at] < before[at + 1] - before[at];
    }

    private long secondsUntil(int at, Instant instant) {
        return Math.min(before[at] + instant.getEpochSecond() - opens[at], before[at + 1]);
    }

    private int nanosOf(int at, Instant instant) {
        return isOpen(at, instant) ? instant.getNano() : 0;
    }

    /** The first instant at which so much business time has passed: at the very end of an opening, its closing (D2). */
    private Instant instantAfter(long seconds, int nanos) {
        if (seconds > total() || (seconds == total() && nanos > 0)) {
            throw new DateTimeException("The business time is used up only after " + end + ", where the calendar ends");
        }
        var reached = byBusinessTime.floor(nanos == 0 ? seconds - 1 : seconds);
        return Instant.ofEpochSecond(opens[reached] + seconds - before[reached], nanos);
    }

    private long total() {
        return before[before.length - 1];
    }

    private Instant opening(int at) {
        if (at == opens.length - 1) {
            throw new DateTimeException("There is no further opening before " + end + ", where the calendar ends");
        }
        return Instant.ofEpochSecond(opens[at]);
    }

    private Instant closing(int at) {
        return Instant.ofEpochSecond(opens[at] + before[at + 1] - before[at]);
    }
}
