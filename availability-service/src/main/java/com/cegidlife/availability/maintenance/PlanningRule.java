package com.cegidlife.availability.maintenance;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.servicekit.problem.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** What a planned window must keep when it is announced (R5.1 to R5.3). */
public enum PlanningRule {
    OUTSIDE_REFERENCE_PERIOD("R5.1", "/window") {
        @Override
        boolean isBrokenBy(Window window, Instant announcedAt) {
            return !BookletCalendars.REFERENCE_PERIOD
                    .between(window.start(), window.end())
                    .isZero();
        }

        @Override
        Text explain(Window window, Instant announcedAt) {
            var first = BookletCalendars.REFERENCE_PERIOD.nextOpening(window.start());
            return new Text(
                    "La fenêtre doit tenir en entier du lundi au vendredi entre 20:00 et 07:00, ou le samedi, le dimanche ou un jour férié ; elle touche la période de référence, "
                            + ParisMoment.inFrench(first) + ".",
                    "The window must lie wholly within Monday to Friday 20:00 to 07:00, or a Saturday, Sunday or public holiday; it touches the reference period, "
                            + ParisMoment.inEnglish(first) + ".");
        }
    },
    NOTHING_BLOCKING_BEFORE_22("R5.2", "/window/blocking") {
        @Override
        boolean isBrokenBy(Window window, Instant announcedAt) {
            return window.blocking()
                    .filter(part -> !BookletCalendars.EARLY_NIGHT
                            .between(part.from(), part.to())
                            .isZero())
                    .isPresent();
        }

        @Override
        Text explain(Window window, Instant announcedAt) {
            var first = BookletCalendars.EARLY_NIGHT.nextOpening(
                    window.blocking().orElseThrow().from());
            return new Text(
                    "Rien de bloquant avant 22:00 un jour ouvré ; la partie bloquante touche cette plage, "
                            + ParisMoment.inFrench(first) + ".",
                    "Nothing blocking before 22:00 on a business day; the blocking part touches this time, "
                            + ParisMoment.inEnglish(first) + ".");
        }
    },
    ANNOUNCED_48_HOURS_AHEAD("R5.3", "/window/start") {
        @Override
        boolean isBrokenBy(Window window, Instant announcedAt) {
            return window.start().isBefore(announcedAt.plus(NOTICE));
        }

        @Override
        Text explain(Window window, Instant announcedAt) {
            var earliest = announcedAt.plus(NOTICE);
            return new Text(
                    "La fenêtre doit être annoncée 48 heures avant son début au moins ; annoncée maintenant, elle peut commencer au plus tôt "
                            + ParisMoment.inFrench(earliest) + ".",
                    "The window must be announced at least 48 hours before it starts; announced now, it may start "
                            + ParisMoment.inEnglish(earliest) + " at the earliest.");
        }
    };

    /** Elapsed time between announcement and start. */
    static final Duration NOTICE = Duration.ofHours(48);

    private final String rule;
    private final String pointer;

    PlanningRule(String rule, String pointer) {
        this.rule = rule;
        this.pointer = pointer;
    }

    abstract boolean isBrokenBy(Window window, Instant announcedAt);

    abstract Text explain(Window window, Instant announcedAt);

    /** Every rule that the window breaks, with the reason. */
    static List<BrokenRule> brokenBy(Window window, Instant announcedAt) {
        return Arrays.stream(values())
                .filter(rule -> rule.isBrokenBy(window, announcedAt))
                .map(rule -> new BrokenRule(rule.rule, rule.pointer, rule.explain(window, announcedAt)))
                .toList();
    }
}
