package com.cegidlife.availability.silence.timer;

import com.cegidlife.availability.silence.WatchSilence;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for silent environments; on several replicas each silence is raised by one of them. */
@ApplicationScoped
class SilencePoller {

    private final WatchSilence watchSilence;

    SilencePoller(WatchSilence watchSilence) {
        this.watchSilence = watchSilence;
    }

    @Scheduled(
            every = "${cegidlife.silence.every:15s}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void poll() {
        watchSilence.look();
    }
}
