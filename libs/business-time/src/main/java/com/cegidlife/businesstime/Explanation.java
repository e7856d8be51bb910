package com.cegidlife.businesstime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Tells a range of time as openings and, between them, the gaps with their reasons, day by day. */
final class Explanation {

    private final WallClock clock;
    private final Function<LocalDate, Reason> whyClosed;
    private final List<Stretch> stretches = new ArrayList<>();

    Explanation(WallClock clock, Function<LocalDate, Reason> whyClosed) {
        this.clock = clock;
        this.whyClosed = whyClosed;
    }

    List<Stretch> of(Instant from, Instant to, List<OpenInterval> openings) {
        var told = from;
        for (var opening : openings) {
            addGap(told, opening.from());
            stretches.add(new Stretch(opening.from(), opening.to(), opening.length(), Reason.OPEN));
            told = opening.to();
        }
        addGap(told, to);
        return List.copyOf(stretches);
    }

    private void addGap(Instant from, Instant to) {
        var told = from;
        while (told.isBefore(to)) {
            var date = clock.dateOf(told);
            var midnight = clock.startOf(date.plusDays(1));
            var until = midnight.isBefore(to) ? midnight : to;
            addClosed(told, until, whyClosed.apply(date));
            told = until;
        }
    }

    private void addClosed(Instant from, Instant to, Reason reason) {
        var continues = !stretches.isEmpty() && stretches.getLast().reason().equals(reason);
        var start = continues ? stretches.removeLast().from() : from;
        stretches.add(new Stretch(start, to, Duration.ZERO, reason));
    }
}
