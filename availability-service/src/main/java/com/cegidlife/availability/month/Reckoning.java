package com.cegidlife.availability.month;

import com.cegidlife.availability.availability.Cover;
import com.cegidlife.availability.availability.Downtime;
import com.cegidlife.availability.availability.EnvironmentFacts;
import com.cegidlife.availability.availability.Excuse;
import com.cegidlife.availability.availability.MonthFigures;
import com.cegidlife.availability.availability.MonthFrame;
import com.cegidlife.availability.availability.OutageFacts;
import com.cegidlife.availability.availability.Period;
import com.cegidlife.availability.availability.Periods;
import com.cegidlife.availability.availability.Target;
import com.cegidlife.availability.month.Statement.StatedExclusion;
import com.cegidlife.availability.month.Statement.StatedMaintenance;
import com.cegidlife.availability.month.Statement.StatedOutage;
import com.cegidlife.availability.month.Statement.StatedSilence;
import com.cegidlife.availability.month.Statement.Subject;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reckons what a month that is over comes to: from what is known, or again from what a statement rests on (R6.7). */
final class Reckoning {

    /** In statements of format 1, silences within outages were told as time not observed too. */
    private static final int SILENCES_OF_OUTAGES = 1;

    private static final int FORMAT = 2;

    private final int format;
    private final YearMonth month;
    private final Period whole;
    private final Target target;

    Reckoning(YearMonth month, Target target) {
        this(FORMAT, month, target);
    }

    private Reckoning(int format, YearMonth month, Target target) {
        this.format = format;
        this.month = month;
        this.whole = Period.of(month);
        this.target = target;
    }

    /**
     * The first revision of a statement; what lies outside the month is cut off.
     *
     * @param exclusions the approved ones among the facts, with who proposed and approved them
     */
    Statement of(Subject environment, EnvironmentFacts facts, List<StatedExclusion> exclusions) {
        var outages = facts.outages().outages().stream()
                .filter(outage -> outage.start().isBefore(whole.end()))
                .filter(outage ->
                        outage.end().filter(end -> !end.isAfter(whole.start())).isEmpty())
                .map(this::stated)
                .sorted(Comparator.comparing(StatedOutage::startedAt).thenComparing(StatedOutage::id))
                .toList();
        var sorted = exclusions.stream()
                .filter(exclusion ->
                        outages.stream().anyMatch(outage -> outage.id().equals(exclusion.outageId())))
                .sorted(Comparator.comparing(StatedExclusion::startsAt).thenComparing(StatedExclusion::id))
                .toList();
        return reckon(environment, outages, maintenance(facts.outages().covers()), sorted, silences(facts.silences()));
    }

    /** The same statement, reckoned again from what it rests on alone. */
    static Statement again(Statement statement) {
        return new Reckoning(
                        statement.format(),
                        YearMonth.parse(statement.month()),
                        new Target(statement.figures().targetPercent()))
                .reckon(
                        statement.environment(),
                        statement.outages(),
                        statement.maintenance(),
                        statement.exclusions(),
                        statement.notObserved())
                .at(statement.revision(), statement.reason(), statement.previousHash());
    }

    private StatedOutage stated(Downtime outage) {
        return new StatedOutage(
                outage.outageId(), outage.start(), outage.end().filter(end -> !end.isAfter(whole.end())));
    }

    private List<StatedMaintenance> maintenance(List<Cover> covers) {
        return covers.stream()
                .flatMap(cover -> new Period(cover.start(), cover.end())
                                .common(whole)
                                .map(part -> new StatedMaintenance(
                                        cover.maintenanceId(), cover.kind(), part.start(), part.end()))
                                .stream())
                .sorted(Comparator.comparing(StatedMaintenance::startsAt)
                        .thenComparing(StatedMaintenance::endsAt)
                        .thenComparing(StatedMaintenance::id))
                .toList();
    }

    private List<StatedSilence> silences(List<Period> silences) {
        return Periods.union(silences).stream()
                .flatMap(silence -> silence.common(whole).stream())
                .map(silence -> new StatedSilence(silence.start(), silence.end()))
                .toList();
    }

    private Statement reckon(
            Subject environment,
            List<StatedOutage> outages,
            List<StatedMaintenance> maintenance,
            List<StatedExclusion> exclusions,
            List<StatedSilence> silences) {
        var facts = new EnvironmentFacts(
                new OutageFacts(
                        outages.stream()
                                .map(outage -> new Downtime(outage.id(), outage.startedAt(), outage.endedAt()))
                                .toList(),
                        maintenance.stream()
                                .map(part -> new Cover(part.id(), part.kind(), part.startsAt(), part.endsAt()))
                                .toList(),
                        exclusions.stream().map(Reckoning::excuse).toList()),
                silences.stream()
                        .map(silence -> new Period(silence.startsAt(), silence.endsAt()))
                        .toList());
        var figures = figures(facts);
        return new Statement(
                format,
                environment,
                month.toString(),
                1,
                Optional.empty(),
                Optional.empty(),
                StatedMonth.figures(figures),
                outages,
                maintenance,
                exclusions,
                silences,
                StatedMonth.pieces(figures));
    }

    private MonthFigures figures(EnvironmentFacts facts) {
        var figures = MonthFigures.of(target, MonthFrame.of(month, whole.end()), facts);
        return format == SILENCES_OF_OUTAGES ? figures.withSilencesOfOutages(facts) : figures;
    }

    private static Excuse excuse(StatedExclusion exclusion) {
        return new Excuse(
                exclusion.id(), exclusion.outageId(), exclusion.cause(), exclusion.startsAt(), exclusion.endsAt());
    }
}
