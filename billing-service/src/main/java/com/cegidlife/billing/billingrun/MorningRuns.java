package com.cegidlife.billing.billingrun;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;

/** Starts a billing run each morning, and sees that there is a next one; a morning that was missed is made up for. */
@ApplicationScoped
public class MorningRuns {

    /** Kind of the timer. */
    public static final String TIMER = "morning-billing-run";

    private static final UUID ALL_CONTRACTS = new UUID(0, 0);

    private final BillingSettings settings;
    private final StartBillingRun startBillingRun;
    private final Timers timers;
    private final Clock clock;

    MorningRuns(BillingSettings settings, StartBillingRun startBillingRun, Timers timers, Clock clock) {
        this.settings = settings;
        this.startBillingRun = startBillingRun;
        this.timers = timers;
        this.clock = clock;
    }

    /** It is morning. */
    @Transactional
    public void start() {
        startBillingRun.startOnceADay();
        setNext();
    }

    /** Sets the timer of the next morning, when there is to be one. */
    @Transactional
    public void setNext() {
        settings.runAt().ifPresent(time -> timers.set(new Timer(TIMER, ALL_CONTRACTS, next(time))));
    }

    private Instant next(LocalTime time) {
        var now = clock.instant();
        var today = BusinessDate.of(now);
        var morning = BusinessDate.at(today, time);
        return morning.isAfter(now) ? morning : BusinessDate.at(today.plusDays(1), time);
    }
}
