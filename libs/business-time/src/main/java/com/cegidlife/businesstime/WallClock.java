package com.cegidlife.businesstime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

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
        var start = startOf(date);
        var end = startOf(date.plusDays(1));
        var rules = zone.getRules();
        var before = rules.getOffset(start);
        var after = rules.getOffset(end);
        if (before.equals(after)) {
            return slots.stream()
                    .flatMap(slot -> opening(date, slot, before, start, end))
                    .toList();
        }
        var change = rules.nextTransition(start).getInstant();
        return Stream.concat(
                        slots.stream().flatMap(slot -> opening(date, slot, before, start, change)),
                        slots.stream().flatMap(slot -> opening(date, slot, after, change, end)))
                .toList();
    }

    /** The slot as the wall clock shows it while the offset is in force, from {@code since} until {@code until}. */
    private static Stream<OpenInterval> opening(
            LocalDate date, WeeklyHours.Slot slot, ZoneOffset offset, Instant since, Instant until) {
        var midnight = date.toEpochDay() * 86_400 - offset.getTotalSeconds();
        var from = Math.max(midnight + slot.from(), since.getEpochSecond());
        var to = Math.min(midnight + slot.to(), until.getEpochSecond());
        return from < to
                ? Stream.of(new OpenInterval(Instant.ofEpochSecond(from), Instant.ofEpochSecond(to)))
                : Stream.empty();
    }
}
