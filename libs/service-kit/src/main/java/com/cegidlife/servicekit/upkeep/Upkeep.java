package com.cegidlife.servicekit.upkeep;

import com.cegidlife.servicekit.mail.MailBacklog;
import com.cegidlife.servicekit.outbox.Backlog;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** What every instance does for its messages and mails now and then. */
@ApplicationScoped
class Upkeep {

    private static final Logger LOG = Logger.getLogger(Upkeep.class);

    private static final int SECONDS_BETWEEN_MEASURES = 10;
    private static final int SECONDS_BETWEEN_PURGES = 600;

    private final Backlog backlog;
    private final MailBacklog mails;
    private final Purge purge;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("messaging-upkeep").daemon().factory());

    Upkeep(Backlog backlog, MailBacklog mails, Purge purge) {
        this.backlog = backlog;
        this.mails = mails;
        this.purge = purge;
    }

    void start(@Observes StartupEvent event) {
        every(SECONDS_BETWEEN_MEASURES, backlog::measure);
        every(SECONDS_BETWEEN_MEASURES, mails::measure);
        every(SECONDS_BETWEEN_PURGES, purge::run);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void every(int seconds, Runnable task) {
        ScheduledFuture<?> unused = timer.scheduleWithFixedDelay(() -> attempt(task), 0, seconds, TimeUnit.SECONDS);
    }

    private static void attempt(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.warnf("Postponed to the next time: %s", e.toString());
        }
    }
}
