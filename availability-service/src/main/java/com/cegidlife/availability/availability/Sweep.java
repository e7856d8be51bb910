package com.cegidlife.availability.availability;

import com.cegidlife.businesstime.WorkingCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Cuts the time in which an environment was out into pieces, each treated in one way (R6.3): goes once through all starts
 * and ends in their order, and keeps what holds between them. Costs what sorting them costs.
 */
public final class Sweep {

    private final WorkingCalendar referencePeriod;
    private final List<Mark> marks = new ArrayList<>();
    private final Moment moment = new Moment();
    private final List<Piece> pieces = new ArrayList<>();

    private Sweep(WorkingCalendar referencePeriod) {
        this.referencePeriod = referencePeriod;
    }

    /**
     * The pieces of a period in their order; time in which nothing was out is in none of them.
     *
     * @param period to look at; an outage that lasts counts to its end (R6.5)
     */
    public static List<Piece> of(OutageFacts facts, Period period, WorkingCalendar referencePeriod) {
        var sweep = new Sweep(referencePeriod);
        sweep.mark(facts, period);
        sweep.run();
        return sweep.pieces;
    }

    private void mark(OutageFacts facts, Period period) {
        var outages = new HashMap<UUID, Period>();
        facts.outages()
                .forEach(outage -> outage.within(period).ifPresent(part -> {
                    outages.put(outage.outageId(), part);
                    mark(part, Rank.OUTAGE, begins -> moment.outage(outage.outageId(), begins));
                }));
        var out = Periods.union(outages.values());
        out.forEach(part -> referencePeriod
                .openIntervals(part.start(), part.end())
                .forEach(open -> mark(new Period(open.from(), open.to()), Rank.TIME, moment::referencePeriod)));
        facts.covers()
                .forEach(cover -> new Period(cover.start(), cover.end())
                        .common(period)
                        .ifPresent(part -> mark(part, Rank.TIME, begins -> moment.cover(cover, begins))));
        facts.excuses().stream()
                .filter(excuse -> outages.containsKey(excuse.outageId()))
                .forEach(excuse -> excuse.within(outages.get(excuse.outageId()))
                        .ifPresent(part -> mark(part, Rank.EXCUSE, begins -> moment.excuse(excuse, begins))));
    }

    private void mark(Period period, Rank rank, Consumer<Boolean> change) {
        marks.add(new Mark(period.start(), rank.ordinal(), () -> change.accept(true)));
        marks.add(new Mark(period.end(), -rank.ordinal(), () -> change.accept(false)));
    }

    private void run() {
        marks.sort(Comparator.comparing(Mark::at).thenComparingInt(Mark::order));
        for (int i = 0; i < marks.size(); i++) {
            marks.get(i).change().run();
            if (i + 1 < marks.size() && moment.isOut()) {
                add(marks.get(i).at(), marks.get(i + 1).at());
            }
        }
    }

    private void add(Instant start, Instant end) {
        if (!start.isBefore(end)) {
            return;
        }
        var treatment = moment.treatment();
        var piece = new Piece(start, end, treatment, moment.outages(), moment.excusedBy(treatment));
        if (!pieces.isEmpty() && pieces.getLast().continuedBy(piece)) {
            pieces.set(pieces.size() - 1, pieces.getLast().until(end));
        } else {
            pieces.add(piece);
        }
    }

    /** At one instant an excuse ends before its outage does, and everything ends before anything begins; then outages first. */
    private enum Rank {
        TIME,
        OUTAGE,
        EXCUSE
    }

    /** Something begins or ends. */
    private record Mark(Instant at, int order, Runnable change) {}
}
