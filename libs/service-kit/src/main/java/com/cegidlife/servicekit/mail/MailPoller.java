package com.cegidlife.servicekit.mail;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.logging.Logger;

/** Looks for mails to send every second, on every replica. */
@ApplicationScoped
class MailPoller {

    private static final Logger LOG = Logger.getLogger(MailPoller.class);

    /** How many connections to the mail server are open at once, at most. */
    private static final int BATCH = 10;

    private final MailQueue queue;
    private final SendMail sendMail;

    MailPoller(MailQueue queue, SendMail sendMail) {
        this.queue = queue;
        this.sendMail = sendMail;
    }

    /** Goes on while mails get through; a server that is away is not asked for one mail after the other. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void poll() throws InterruptedException {
        long sent;
        do {
            sent = sendAll(queue.claim(BATCH));
        } while (sent > 0);
    }

    /** At the same time, so that one that hangs does not keep the others waiting. */
    private long sendAll(List<QueuedMail> mails) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var attempts = threads.invokeAll(mails.stream()
                    .map(mail -> (Callable<Boolean>) () -> sendMail.send(mail))
                    .toList());
            return attempts.stream().filter(MailPoller::succeeded).count();
        }
    }

    private static boolean succeeded(Future<Boolean> attempt) {
        if (attempt.state() == Future.State.FAILED) {
            LOG.error("What became of a mail could not be kept; it will be sent once more", attempt.exceptionNow());
            return false;
        }
        return attempt.resultNow();
    }
}
