package com.cegidlife.ticket.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** How long something took, ticket by ticket. Its figures are empty when nothing was added. */
public final class Times {

    private final List<Duration> times = new ArrayList<>();
    private Duration total = Duration.ZERO;
    private boolean sorted = true;

    void add(Duration time) {
        times.add(time);
        total = total.plus(time);
        sorted = false;
    }

    public int count() {
        return times.size();
    }

    /** The sum divided by the count, rounded down to the nanosecond. */
    public Optional<Duration> average() {
        return times.isEmpty() ? Optional.empty() : Optional.of(total.dividedBy(times.size()));
    }

    /**
     * The shortest of the times within which at least so many percent of all stay (nearest rank): the time of a ticket, with
     * nothing interpolated. 50 gives the median.
     *
     * @param percent from 1 to 100
     */
    public Optional<Duration> percentile(int percent) {
        if (times.isEmpty()) {
            return Optional.empty();
        }
        if (!sorted) {
            Collections.sort(times);
            sorted = true;
        }
        return Optional.of(times.get((int) (((long) times.size() * percent + 99) / 100) - 1));
    }
}
