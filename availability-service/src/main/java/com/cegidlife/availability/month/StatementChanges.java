package com.cegidlife.availability.month;

import com.cegidlife.availability.month.Statement.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * What a revision changes in a month's statement (R6.7): what is no longer there, and what is now.
 *
 * @param figures those that differ
 */
public record StatementChanges(List<FigureChange> figures, List<FactChange> facts) {

    /** A figure before and after; the rate in percent, all others in seconds. */
    public record FigureChange(String figure, BigDecimal before, BigDecimal after) {}

    /**
     * Something that the statement rests on. One that has changed is both removed and added.
     *
     * @param fact in the words of the statement
     */
    public record FactChange(Kind kind, Change change, String fact) {}

    /** What the figures rest on. */
    public enum Kind {
        OUTAGE,
        MAINTENANCE,
        EXCLUSION,
        NOT_OBSERVED
    }

    /** Which way. */
    public enum Change {
        REMOVED,
        ADDED
    }

    static StatementChanges between(Statement before, Statement after) {
        var figures = new ArrayList<FigureChange>();
        add(figures, "ratePercent", before, after, Figures::ratePercent);
        add(figures, "grossDowntimeSeconds", before, after, Figures::grossDowntimeSeconds);
        add(figures, "outsideReferencePeriodSeconds", before, after, Figures::outsideReferencePeriodSeconds);
        add(figures, "plannedMaintenanceSeconds", before, after, Figures::plannedMaintenanceSeconds);
        add(figures, "urgentMaintenanceSeconds", before, after, Figures::urgentMaintenanceSeconds);
        add(figures, "forceMajeureSeconds", before, after, Figures::forceMajeureSeconds);
        add(figures, "customerEquipmentSeconds", before, after, Figures::customerEquipmentSeconds);
        add(figures, "outsidePerimeterSeconds", before, after, Figures::outsidePerimeterSeconds);
        add(figures, "downtimeSeconds", before, after, Figures::downtimeSeconds);
        add(figures, "unknownSeconds", before, after, Figures::unknownSeconds);
        var facts = new ArrayList<FactChange>();
        add(facts, Kind.OUTAGE, before.outages(), after.outages());
        add(facts, Kind.MAINTENANCE, before.maintenance(), after.maintenance());
        add(facts, Kind.EXCLUSION, before.exclusions(), after.exclusions());
        add(facts, Kind.NOT_OBSERVED, before.notObserved(), after.notObserved());
        return new StatementChanges(List.copyOf(figures), List.copyOf(facts));
    }

    private static void add(
            List<FigureChange> changes,
            String name,
            Statement before,
            Statement after,
            Function<Figures, BigDecimal> figure) {
        var old = figure.apply(before.figures());
        var now = figure.apply(after.figures());
        if (old.compareTo(now) != 0) {
            changes.add(new FigureChange(name, old, now));
        }
    }

    private static void add(List<FactChange> changes, Kind kind, Collection<?> before, Collection<?> after) {
        before.stream()
                .filter(fact -> !after.contains(fact))
                .forEach(fact -> changes.add(new FactChange(kind, Change.REMOVED, fact.toString())));
        after.stream()
                .filter(fact -> !before.contains(fact))
                .forEach(fact -> changes.add(new FactChange(kind, Change.ADDED, fact.toString())));
    }
}
