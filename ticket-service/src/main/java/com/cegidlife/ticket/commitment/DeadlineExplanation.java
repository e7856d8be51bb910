package com.cegidlife.ticket.commitment;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.businesstime.CountedDay;
import com.cegidlife.businesstime.Stretch;
import com.cegidlife.businesstime.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How a due instant comes about.
 *
 * @param stretches of a promise in business time: from its start to the due instant, without a gap
 * @param days of a promise in business days: from the day of its start to the last day counted
 * @param pauses in order; those of a promise in business days come on top of the days
 */
public record DeadlineExplanation(List<Part> stretches, List<CountedDay> days, List<Pause> pauses) {

    static final DeadlineExplanation NOTHING_PROMISED = new DeadlineExplanation(List.of(), List.of(), List.of());

    private static final Wording WAITING = new Wording("en attente de votre réponse", "waiting for your answer");

    /**
     * A stretch of time until just before {@code to}.
     *
     * @param consumed business time used up in it
     * @param reason why it counts or does not
     */
    public record Part(Instant from, Instant to, Duration consumed, Wording reason) {}

    static DeadlineExplanation of(Instant start, Allowance allowance, List<Pause> pauses, Instant due) {
        if (allowance.isInDays()) {
            var days = BookletCalendars.SUPPORT.explainBusinessDays(start, allowance.days());
            return new DeadlineExplanation(List.of(), days, List.copyOf(pauses));
        }
        var parts = BookletCalendars.SUPPORT.explain(start, BookletCalendars.SUPPORT.between(start, due)).stream()
                .flatMap(stretch -> cut(stretch, pauses).stream())
                .toList();
        return new DeadlineExplanation(parts, List.of(), List.copyOf(pauses));
    }

    /** Shows the part of an opening in which the ticket waited as one that does not count. */
    private static List<Part> cut(Stretch stretch, List<Pause> pauses) {
        if (stretch.consumed().isZero()) {
            return List.of(new Part(
                    stretch.from(),
                    stretch.to(),
                    Duration.ZERO,
                    stretch.reason().wording()));
        }
        var parts = new ArrayList<Part>();
        var reached = stretch.from();
        for (var pause : pauses) {
            var from = later(pause.from(), reached);
            var to = earlier(pause.to(), stretch.to());
            if (from.isBefore(to)) {
                addCounted(parts, reached, from, stretch);
                parts.add(new Part(from, to, Duration.ZERO, WAITING));
                reached = to;
            }
        }
        addCounted(parts, reached, stretch.to(), stretch);
        return parts;
    }

    private static void addCounted(List<Part> parts, Instant from, Instant to, Stretch stretch) {
        if (from.isBefore(to)) {
            parts.add(new Part(
                    from, to, Duration.between(from, to), stretch.reason().wording()));
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
