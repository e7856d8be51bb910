package com.cegidlife.availability.availability;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Sets of instants as periods in order that neither overlap nor touch. */
public final class Periods {

    private Periods() {}

    /** What at least one of the periods covers. */
    public static List<Period> union(Collection<Period> periods) {
        var merged = new ArrayList<Period>();
        periods.stream().sorted(Comparator.comparing(Period::start)).forEach(period -> {
            if (merged.isEmpty() || merged.getLast().end().isBefore(period.start())) {
                merged.add(period);
            } else if (period.end().isAfter(merged.getLast().end())) {
                merged.set(merged.size() - 1, new Period(merged.getLast().start(), period.end()));
            }
        });
        return merged;
    }

    /** What of the whole none of the parts covers. */
    public static List<Period> without(Period whole, Collection<Period> parts) {
        var left = new ArrayList<Period>();
        Instant reached = whole.start();
        for (var part : union(parts)) {
            if (part.start().isAfter(reached) && reached.isBefore(whole.end())) {
                new Period(reached, part.start()).common(whole).ifPresent(left::add);
            }
            reached = part.end().isAfter(reached) ? part.end() : reached;
        }
        if (reached.isBefore(whole.end())) {
            left.add(new Period(reached, whole.end()));
        }
        return left;
    }

    /** What of some periods no others cover. */
    public static List<Period> difference(Collection<Period> some, Collection<Period> others) {
        return union(some).stream()
                .flatMap(period -> without(period, others).stream())
                .toList();
    }

    /** How long periods last together that do not overlap. */
    public static Duration length(Collection<Period> periods) {
        return periods.stream().map(Period::length).reduce(Duration.ZERO, Duration::plus);
    }
}
