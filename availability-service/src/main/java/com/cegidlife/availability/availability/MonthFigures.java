package com.cegidlife.availability.availability;

import com.cegidlife.businesstime.BookletCalendars;
import java.util.List;

/**
 * What a month of an environment comes to, the running one too (R6.3, R6.5).
 *
 * @param pieces every second of its outages, in order
 */
public record MonthFigures(MonthFrame frame, Rate rate, Coverage coverage, List<Piece> pieces) {

    public MonthFigures {
        pieces = List.copyOf(pieces);
    }

    public static MonthFigures of(Target target, MonthFrame frame, EnvironmentFacts facts) {
        var pieces = frame.elapsed()
                .map(elapsed -> Sweep.of(facts.outages(), elapsed, BookletCalendars.REFERENCE_PERIOD))
                .orElse(List.of());
        var unobserved = frame.elapsed().map(facts::unobservedIn).orElse(List.of());
        return new MonthFigures(
                frame, Rate.of(target, frame.referencePeriod(), pieces), Coverage.of(frame, unobserved), pieces);
    }

    /** The same with every silence as time not observed, those within outages too: as statements of format 1 tell it. */
    public MonthFigures withSilencesOfOutages(EnvironmentFacts facts) {
        return new MonthFigures(frame, rate, Coverage.of(frame, facts.silences()), pieces);
    }

    /** Where the month's budget goes; see {@link Budget}. */
    public Budget budget() {
        return Budget.of(frame, rate);
    }
}
