package com.cegidlife.billing.billingrun;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Works on a dry run: reckons all that would be billed, and issues nothing. */
@ApplicationScoped
public class RehearseRun {

    private static final UUID BEGINNING = new UUID(0, 0);

    private final BillingRuns runs;
    private final DueDates dueDates;
    private final List<Reckoning> reckonings;
    private final Clock clock;

    RehearseRun(BillingRuns runs, DueDates dueDates, @All List<Reckoning> reckonings, Clock clock) {
        this.runs = runs;
        this.dueDates = dueDates;
        this.reckonings = reckonings;
        this.clock = clock;
    }

    /** Reckons a piece; answers whether there may be more. */
    @Transactional
    public boolean goOn(UUID runId) {
        var run = runs.findById(runId, LockModeType.PESSIMISTIC_WRITE);
        var due = dueDates.after(run.reached().orElse(BEGINNING), run.day(), BillWithCare.PIECE);
        if (due.isEmpty()) {
            run.finish(clock.instant());
            return false;
        }
        run.reckoned(reckon(due, run.day()), due.getLast().id());
        return true;
    }

    private Tally reckon(List<Due> due, LocalDate day) {
        var byStream = due.stream().collect(Collectors.groupingBy(Due::stream));
        return reckonings.stream()
                .filter(reckoning -> byStream.containsKey(reckoning.stream()))
                .map(reckoning -> reckon(reckoning, byStream.get(reckoning.stream()), day))
                .reduce(Tally.NOTHING, Tally::plus);
    }

    /** What cannot be reckoned would be parked, and does not keep the rest from being reckoned. */
    private static Tally reckon(Reckoning reckoning, List<Due> due, LocalDate day) {
        try {
            return Tally.of(reckoning.reckon(due, day));
        } catch (RuntimeException e) {
            return due.size() == 1
                    ? Tally.ofParked()
                    : due.stream()
                            .map(one -> reckon(reckoning, List.of(one), day))
                            .reduce(Tally.NOTHING, Tally::plus);
        }
    }
}
