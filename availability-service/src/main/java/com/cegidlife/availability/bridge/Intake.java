package com.cegidlife.availability.bridge;

import com.cegidlife.servicekit.outbox.Backlog;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Lets so many batches in at once, and none while too much waits to be published: probes keep their results and return. */
@ApplicationScoped
public class Intake {

    private final Backlog backlog;
    private final BridgeSettings settings;
    private final Semaphore places;

    Intake(Backlog backlog, BridgeSettings settings) {
        this.backlog = backlog;
        this.settings = settings;
        this.places = new Semaphore(settings.batchesAtOnce());
    }

    /** @throws Refusal {@code bridge-busy}, {@code bridge-backed-up}; both say when to come again */
    public <T> T admit(Supplier<T> work) {
        if (backlog.size().pending() > settings.mostWaiting()) {
            throw later(BridgeProblem.BRIDGE_BACKED_UP);
        }
        if (!places.tryAcquire()) {
            throw later(BridgeProblem.BRIDGE_BUSY);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private Refusal later(BridgeProblem problem) {
        return new Refusal(problem)
                .with(Refusal.RETRY_AFTER_SECONDS, settings.retryAfter().toSeconds());
    }
}
