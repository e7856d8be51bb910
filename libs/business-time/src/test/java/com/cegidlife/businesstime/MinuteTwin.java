package com.cegidlife.businesstime;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Predicate;

/** The obvious and slow way to count business time: look at the wall clock minute by minute. */
record MinuteTwin(ZoneId zone, Set<DayOfWeek> days, LocalTime[][] hours, Predicate<LocalDate> holiday) {

    boolean isOpen(Instant instant) {
        var local = instant.atZone(zone);
        if (!days.contains(local.getDayOfWeek())) {
            return false;
        }
        var time = local.toLocalTime();
        for (var slot : hours) {
            var endsAtMidnight = slot[1].equals(LocalTime.MIDNIGHT);
            if (!time.isBefore(slot[0]) && (endsAtMidnight || time.isBefore(slot[1]))) {
                return !holiday.test(local.toLocalDate());
            }
        }
        return false;
    }

    /** For a duration above zero. */
    Instant plus(Instant start, Duration businessTime) {
        var now = start;
        var left = businessTime;
        while (true) {
            var nextMinute = nextMinute(now);
            if (isOpen(now)) {
                var rest = Duration.between(now, nextMinute);
                if (left.compareTo(rest) <= 0) {
                    return now.plus(left);
                }
                left = left.minus(rest);
            }
            now = nextMinute;
        }
    }

    Duration between(Instant from, Instant to) {
        var sum = Duration.ZERO;
        for (var now = from; now.isBefore(to); now = nextMinute(now)) {
            if (isOpen(now)) {
                var next = nextMinute(now);
                sum = sum.plus(Duration.between(now, next.isBefore(to) ? next : to));
            }
        }
        return sum;
    }

    private static Instant nextMinute(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
    }
}
