package com.cegidlife.billing.billingrun;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.servicekit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Starts a billing run; any replica then works on it, soon. */
@ApplicationScoped
public class StartBillingRun {

    private final BillingRuns runs;
    private final DueDates dueDates;
    private final Ids ids;
    private final Clock clock;

    StartBillingRun(BillingRuns runs, DueDates dueDates, Ids ids, Clock clock) {
        this.runs = runs;
        this.dueDates = dueDates;
        this.ids = ids;
        this.clock = clock;
    }

    /** Starts the run of a morning; nothing when that day has had it. */
    @Transactional
    public void startOnceADay() {
        var today = today();
        if (runs.count("day = ?1 and startedBy is null", today) == 0) {
            runs.persist(BillingRun.started(ids.next(), today, dueDates.count(today), clock.instant()));
        }
    }

    /** Starts a run for a person. */
    @Transactional
    public BillingRun start(UUID userId) {
        var run = BillingRun.started(ids.next(), today(), dueDates.count(today()), clock.instant())
                .by(userId);
        runs.persist(run);
        return run;
    }

    /**
     * Starts a run that reckons and issues nothing.
     *
     * @param through the day whose billing is simulated, may be to come; empty for today
     */
    @Transactional
    public BillingRun startDry(Optional<LocalDate> through, UUID userId) {
        var day = through.orElse(today());
        var run = BillingRun.dry(ids.next(), day, dueDates.count(day), clock.instant())
                .by(userId);
        runs.persist(run);
        return run;
    }

    private LocalDate today() {
        return BusinessDate.of(clock.instant());
    }
}
