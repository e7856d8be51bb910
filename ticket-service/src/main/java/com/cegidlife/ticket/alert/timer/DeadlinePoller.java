package com.cegidlife.ticket.alert.timer;

import com.cegidlife.ticket.alert.TellDeadlines;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for due warnings and breaches every {@code cegidlife.timers.every}. */
@ApplicationScoped
class DeadlinePoller {

    private final TellDeadlines tellDeadlines;

    DeadlinePoller(TellDeadlines tellDeadlines) {
        this.tellDeadlines = tellDeadlines;
    }

    @Scheduled(every = "${cegidlife.timers.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void poll() {
        var more = true;
        while (more) {
            more = tellDeadlines.tellSome();
        }
    }
}
