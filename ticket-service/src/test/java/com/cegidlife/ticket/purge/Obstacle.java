package com.cegidlife.ticket.purge;

import com.cegidlife.ticket.desk.TicketsPurged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Another feature that takes part in purges, and fails in the middle of one when a test wants it to. */
@ApplicationScoped
public class Obstacle {

    private final Set<UUID> seen = ConcurrentHashMap.newKeySet();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile int passing = Integer.MAX_VALUE;

    /** Lets some batches pass, and fails all that follow until it is removed. */
    void failAfter(int batches) {
        failures.set(0);
        passing = batches;
    }

    void remove() {
        passing = Integer.MAX_VALUE;
    }

    int failures() {
        return failures.get();
    }

    boolean hasSeen(UUID ticketId) {
        return seen.contains(ticketId);
    }

    void purged(@Observes TicketsPurged purged) {
        if (passing == 0) {
            failures.incrementAndGet();
            throw new IllegalStateException("The process dies in the middle of a batch");
        }
        passing--;
        seen.addAll(purged.ticketIds());
    }
}
