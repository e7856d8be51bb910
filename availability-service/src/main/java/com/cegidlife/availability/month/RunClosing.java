package com.cegidlife.availability.month;

import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Goes on with a run, batch by batch; a long one in several goes, so that no transaction lasts for minutes. */
@ApplicationScoped
public class RunClosing {

    private static final int BATCHES_A_GO = 60;

    private final CloseBatch closeBatch;
    private final Timers timers;
    private final Clock clock;

    RunClosing(CloseBatch closeBatch, Timers timers, Clock clock) {
        this.closeBatch = closeBatch;
        this.timers = timers;
        this.clock = clock;
    }

    @Transactional
    public void goOn(UUID closingId) {
        for (int i = 0; i < BATCHES_A_GO; i++) {
            if (!closeBatch.next(closingId)) {
                return;
            }
        }
        timers.set(new Timer(StartClosing.TIMER, closingId, clock.instant()));
    }
}
