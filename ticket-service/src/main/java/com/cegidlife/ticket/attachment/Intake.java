package com.cegidlife.ticket.attachment;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * Receives files into temporary files, not too many at once and none for ever: a slow sender holds neither a database
 * connection nor the service.
 */
@ApplicationScoped
class Intake {

    /** Enough for the largest file at a fifth of a megabit a second. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Semaphore places;
    private final long limit;
    private final Clock clock;

    Intake(AttachmentSettings settings, Clock clock) {
        places = new Semaphore(settings.mostUploads());
        limit = settings.largestFile().asLongValue();
        this.clock = clock;
    }

    /** @throws Refusal {@code attachment-too-large} */
    void mustFit(long size) {
        ReceivedFile.mustFit(size, limit);
    }

    /**
     * The file as a whole, to be closed.
     *
     * @throws Refusal {@code attachment-too-large}, {@code too-many-requests}, or {@code invalid-request} for an empty
     *     file and an upload that breaks off or takes too long
     */
    ReceivedFile receive(SentFile sent) {
        if (!places.tryAcquire()) {
            throw new Refusal(CommonProblem.TOO_MANY_REQUESTS);
        }
        var deadline = clock.instant().plus(PATIENCE);
        var file = ReceivedFile.empty(places::release);
        try {
            file.fill(sent.body(), limit, () -> clock.instant().isAfter(deadline));
            return file;
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }
}
