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
import java.util.concurrent.atomic.AtomicInteger;
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

    /** Goes on while some are due that nobody else fires: one that sets the next is followed by it at once. */
    @Scheduled(every = "${cegidlife.timers.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void poll() {
        if (fireTimer.kinds().isEmpty()) {
            return;
        }
        int fired;
        do {
            fired = fireAll(timers.due(fireTimer.kinds(), BATCH));
        } while (fired > 0 && !closing);
    }

    /**
     * Timers of one subject are fired one after another, lest they lose races against each other.
     *
     * @return how many were fired here
     */
    private int fireAll(List<Timer> due) {
        var bySubject = due.stream().collect(groupingBy(Timer::subject, LinkedHashMap::new, toList()));
        var waiting = new ConcurrentLinkedQueue<>(bySubject.values());
        var fired = new AtomicInteger();
        var workers = Stream.generate(() ->
                        CompletableFuture.runAsync(() -> work(waiting, fired), Infrastructure.getDefaultExecutor()))
                .limit(Math.min(settings.workers(), waiting.size()))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(workers).join();
        return fired.get();
    }

    private void work(Queue<List<Timer>> waiting, AtomicInteger fired) {
        for (var next = waiting.poll(); next != null && !closing; next = waiting.poll()) {
            next.stream().filter(this::isFired).forEach(timer -> fired.incrementAndGet());
        }
    }

    /** One that fails does not keep the others waiting. */
    private boolean isFired(Timer timer) {
        try {
            return fireTimer.fire(timer);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Timer %s of %s failed and is tried again", timer.kind(), timer.subject());
            metrics.counter("timers.failed", "kind", timer.kind()).increment();
            timers.postpone(timer, e.toString());
            return false;
        }
    }

    void stop(@Observes ShutdownEvent event) {
        closing = true;
    }
}
