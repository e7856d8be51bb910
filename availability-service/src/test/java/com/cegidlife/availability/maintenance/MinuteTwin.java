package com.cegidlife.availability.maintenance;

import com.cegidlife.businesstime.BookletCalendars;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the rules say of a window of whole minutes, minute by minute, as the clock on a wall in Paris shows them. */
final class MinuteTwin {

    private static final int THIRTY_DAYS = 30 * 24 * 60;

    private final Window window;
    private final Instant announcedAt;

    MinuteTwin(Window window, Instant announcedAt) {
        this.window = window;
        this.announcedAt = announcedAt;
    }

    List<String> broken() {
        var broken = new ArrayList<String>();
        if (minutes(window.start(), window.end()).anyMatch(minute -> isBetween(at(minute), 7, 20))) {
            broken.add("R5.1");
        }
        if (window.blocking()
                .filter(part -> minutes(part.from(), part.to()).anyMatch(minute -> isBetween(at(minute), 20, 22)))
                .isPresent()) {
            broken.add("R5.2");
        }
        if (Duration.between(announcedAt, window.start()).toMinutes() < 48 * 60) {
            broken.add("R5.3");
        }
        return broken;
    }

    /** Tries every minute from the first one that the notice allows. */
    Optional<Instant> nearestStart() {
        var noticed = announcedAt.plus(Duration.ofHours(48));
        var earliest = window.start().isBefore(noticed) ? quarterAfter(noticed.plus(Duration.ofMinutes(5))) : window.start();
        var length = (int) window.time().length().toMinutes();
        var offset = window.blocking()
                .map(part -> (int) Duration.between(window.start(), part.from()).toMinutes())
                .orElse(0);
        var blocking =
                window.blocking().map(part -> (int) part.length().toMinutes()).orElse(0);
        var all = THIRTY_DAYS + length + 1;
        var reference = new boolean[all];
        var early = new boolean[all];
        for (int minute = 0; minute < all; minute++) {
            var at = earliest.plus(Duration.ofMinutes(minute));
            reference[minute] = isBetween(at, 7, 20);
            early[minute] = isBetween(at, 20, 22);
        }
        return IntStream.rangeClosed(0, THIRTY_DAYS)
                .filter(start -> none(reference, start, length) && none(early, start + offset, blocking))
                .mapToObj(start -> earliest.plus(Duration.ofMinutes(start)))
                .findFirst();
    }

    private static Instant quarterAfter(Instant minute) {
        var candidate = minute;
        while (candidate.atZone(BookletCalendars.PARIS).getMinute() % 15 != 0) {
            candidate = candidate.plus(Duration.ofMinutes(1));
        }
        return candidate;
    }

    private static boolean none(boolean[] minutes, int from, int length) {
        return IntStream.range(from, from + length).noneMatch(minute -> minutes[minute]);
    }

    private static IntStream minutes(Instant from, Instant to) {
        return IntStream.range(Math.toIntExact(from.getEpochSecond() / 60), Math.toIntExact(to.getEpochSecond() / 60));
    }

    private static Instant at(int minute) {
        return Instant.ofEpochSecond(minute * 60L);
    }

    private static boolean isBetween(Instant instant, int from, int to) {
        var wall = instant.atZone(BookletCalendars.PARIS);
        var date = wall.toLocalDate();
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                && BookletCalendars.holidayOn(date).isEmpty()
                && wall.getHour() >= from
                && wall.getHour() < to;
    }
}
