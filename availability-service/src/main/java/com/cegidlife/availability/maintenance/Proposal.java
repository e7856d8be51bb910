package com.cegidlife.availability.maintenance;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.servicekit.problem.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The nearest valid window of the same length (R5.5, D30).
 *
 * @param window empty when none starts within 30 days
 * @param whyNone says why; empty when there is one
 */
public record Proposal(Optional<Window> window, Optional<Text> whyNone) {

    private static final Duration HORIZON = Duration.ofDays(30);
    private static final Duration TO_ANNOUNCE = Duration.ofMinutes(5);
    private static final Duration QUARTER = Duration.ofMinutes(15);

    /**
     * The earliest window like the one asked for that starts at or after it and breaks no rule. When the asked start leaves
     * no 48 hours of notice, the first one tried is the next full quarter of an hour that leaves at least five minutes more,
     * so that what is proposed can still be announced by who reads it. The 30 days count from the asked start, or from that
     * one.
     */
    static Proposal nearest(Window asked, Instant announcedAt) {
        var earliest = firstToTry(asked.start(), announcedAt.plus(PlanningRule.NOTICE));
        var last = earliest.plus(HORIZON);
        var candidate = asked.startingAt(earliest);
        for (var next = next(candidate); next.isPresent(); next = next(candidate)) {
            candidate = candidate.startingAt(next.get());
            if (candidate.start().isAfter(last)) {
                return new Proposal(Optional.empty(), Optional.of(whyNone(asked, earliest, last)));
            }
        }
        return new Proposal(Optional.of(candidate), Optional.empty());
    }

    private static Instant firstToTry(Instant asked, Instant noticed) {
        return asked.isBefore(noticed) ? quarterAtOrAfter(noticed.plus(TO_ANNOUNCE)) : asked;
    }

    private static Instant quarterAtOrAfter(Instant instant) {
        var quarters = Math.ceilDiv(instant.minusNanos(1).getEpochSecond() + 1, QUARTER.toSeconds());
        return Instant.ofEpochSecond(quarters * QUARTER.toSeconds());
    }

    /** The first start after a window's that is not refused for the same reason; empty when it breaks neither rule. */
    private static Optional<Instant> next(Window window) {
        var reference = BookletCalendars.REFERENCE_PERIOD.openIntervals(window.start(), window.end());
        if (!reference.isEmpty()) {
            // Whatever starts before this closing contains a part of the same opening.
            return Optional.of(BookletCalendars.REFERENCE_PERIOD.closingOfDay(
                    reference.getLast().from()));
        }
        return window.blocking().flatMap(part -> {
            var early = BookletCalendars.EARLY_NIGHT.openIntervals(part.from(), part.to());
            return early.isEmpty()
                    ? Optional.empty()
                    : Optional.of(BookletCalendars.EARLY_NIGHT
                            .closingOfDay(early.getLast().from())
                            .minus(Duration.between(window.start(), part.from())));
        });
    }

    private static Text whyNone(Window asked, Instant earliest, Instant last) {
        var longest = longestOpening(earliest, last);
        if (longest.compareTo(asked.time().length()) < 0) {
            return new Text(
                    "Aucune fenêtre de cette longueur (%s) ne convient dans les 30 jours : la plus longue plage hors période de référence y dure %s."
                            .formatted(inHours(asked.time().length()), inHours(longest)),
                    "No window of this length (%s) fits within 30 days: the longest time outside of the reference period there is %s."
                            .formatted(inHours(asked.time().length()), inHours(longest)));
        }
        return new Text(
                "Aucune fenêtre ne convient dans les 30 jours : à cette place, la partie bloquante touche toujours 20:00–22:00 d'un jour ouvré.",
                "No window fits within 30 days: at this place, the blocking part always touches 20:00–22:00 of a business day.");
    }

    private static Duration longestOpening(Instant earliest, Instant last) {
        var longest = Duration.ZERO;
        for (var from = earliest; !from.isAfter(last); ) {
            var opening = BookletCalendars.REFERENCE_PERIOD.nextOpening(from);
            var free = Duration.between(from, opening);
            longest = free.compareTo(longest) > 0 ? free : longest;
            from = BookletCalendars.REFERENCE_PERIOD.closingOfDay(opening);
        }
        return longest;
    }

    private static String inHours(Duration length) {
        return length.toMinutesPart() == 0
                ? length.toHours() + " h"
                : "%d h %02d".formatted(length.toHours(), length.toMinutesPart());
    }
}
