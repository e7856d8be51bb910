package com.cegidlife.businesstime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns opening hours of a day into instants. An instant is open when the wall clock then shows a time within the hours:
 * an hour that the clock skips is never open, one that it repeats is open twice.
 */
final class WallClock {

    private final ZoneId zone;

    WallClock(ZoneId zone) {
        this.zone = zone;
    }

    LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    List<OpenInterval> openings(LocalDate date, List<WeeklyHours.Slot> slots) {
        if (slots.isEmpty()) {
            return List.of();
        }
        var before = zone.getRules().getOffset(date.atStartOfDay());
        var after = zone.getRules().getOffset(date.plusDays(1).atStartOfDay());
        var openings = new ArrayList<OpenInterval>(slots.size());
        if (before.equals(after)) {
            addOpenings(openings, slots, midnight(date, before), Long.MIN_VALUE, Long.MAX_VALUE);
        } else {
            var change = changeOn(date);
            addOpenings(openings, slots, midnight(date, before), Long.MIN_VALUE, change);
            addOpenings(openings, slots, midnight(date, after), change, Long.MAX_VALUE);
        }
        return openings;
    }

    private static long midnight(LocalDate date, ZoneOffset offset) {
        return date.toEpochDay() * WeeklyHours.SECONDS_OF_A_DAY - offset.getTotalSeconds();
    }

    private long changeOn(LocalDate date) {
        var justBefore = startOf(date).minusSeconds(1);
        return zone.getRules().nextTransition(justBefore).toEpochSecond();
    }

    /** The slots as the clock shows them from one epoch second until another, while its offset does not change. */
    private static void addOpenings(
            List<OpenInterval> openings, List<WeeklyHours.Slot> slots, long midnight, long since, long until) {
        for (var slot : slots) {
            var from = Math.max(midnight + slot.from(), since);
            var to = Math.min(midnight + slot.to(), until);
            if (from < to) {
                openings.add(new OpenInterval(Instant.ofEpochSecond(from), Instant.ofEpochSecond(to)));
            }
        }
    }
}
