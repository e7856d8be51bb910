package com.cegidlife.servicekit.timer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Looks for due timers every {@code cegidlife.timers.every} and fires all that there are,
 * {@code cegidlife.timers.workers} at a time; counts failures as {@code timers_failed_total{kind}}.
 */
@ApplicationScoped
class TimerPoller {

    static final int BATCH = 500;

    private static final Logger LOG = Logger.getLogger(TimerPoller.class);

    private final Timers timers;
    private final FireTimer fireTimer;
    private final TimerSettings settings;
    private final MeterRegistry metrics;
    private volatile boolean closing;

    TimerPoller(Timers timers, FireTimer fireTimer, TimerSettings settings, MeterRegistry metrics) {
        this.timers = timers;
        this.fireTimer = fireTimer;
        this.settings = settings;
        this.metrics = metrics;
    }

    /** Goes on while as many are due as one look finds. */
    @Scheduled(every = "${cegidlife.timers.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void poll() {
        if (fireTimer.kinds().isEmpty()) {
            return;
        }
        List<Timer> due;
        do {
            due = timers.due(fireTimer.kinds(), BATCH);
            fireAll(due);
        } while (due.size() == BATCH && !closing);
    }

    /** Timers of one subject are fired one after another, lest they lose races against each other. */
    private void fireAll(List<Timer> due) {
        var bySubject = due.stream().collect(groupingBy(Timer::subject, LinkedHashMap::new, toList()));
        var waiting = new ConcurrentLinkedQueue<>(bySubject.values());
        var workers = Stream.generate(
                        () -> CompletableFuture.runAsync(() -> work(waiting), Infrastructure.getDefaultExecutor()))
                .limit(Math.min(settings.workers(), waiting.size()))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(workers).join();
    }

    private void work(Queue<List<Timer>> waiting) {
        for (var next = waiting.poll(); next != null && !closing; next = waiting.poll()) {
            next.forEach(this::fire);
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

    void stop(@Observes ShutdownEvent event) {
        closing = true;
    }
}
