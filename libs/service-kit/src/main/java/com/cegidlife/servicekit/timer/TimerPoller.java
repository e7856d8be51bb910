package com.cegidlife.servicekit.timer;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Looks for due timers every {@code cegidlife.timers.every}; counts failures as {@code timers_failed_total{kind}}. */
@ApplicationScoped
class TimerPoller {

    private static final Logger LOG = Logger.getLogger(TimerPoller.class);
    private static final int BATCH = 500;

    private final Timers timers;
    private final FireTimer fireTimer;
    private final MeterRegistry metrics;

    TimerPoller(Timers timers, FireTimer fireTimer, MeterRegistry metrics) {
        this.timers = timers;
        this.fireTimer = fireTimer;
        this.metrics = metrics;
    }

    @Scheduled(every = "${cegidlife.timers.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void poll() {
        if (!fireTimer.kinds().isEmpty()) {
            timers.due(fireTimer.kinds(), BATCH).forEach(this::fire);
        }
    }

    /** One that fails does not keep the others waiting. */
    private void fire(Timer timer) {
        try {
            fireTimer.fire(timer);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Timer %s of %s failed and is tried again", timer.kind(), timer.subject());
            metrics.counter("timers.failed", "kind", timer.kind()).increment();
            timers.postpone(timer, e.toString());
        }
    }
}
