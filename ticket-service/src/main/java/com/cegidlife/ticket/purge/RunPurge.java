package com.cegidlife.ticket.purge;

import com.cegidlife.ticket.desk.RemoveTickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Purges the tickets of a confirmed purge, a batch in each transaction: what was purged before a crash stays counted, and the
 * next batch goes on from there, on any replica (R4.1).
 */
@ApplicationScoped
public class RunPurge {

    /** The timer that asks for the next batch of a purge. */
    public static final String TIMER = "history-purge";

    /** How many tickets go in one transaction. */
    static final int BATCH = 200;

    private final HistoryPurges purges;
    private final PurgeableTickets purgeable;
    private final TicketStatistics statistics;
    private final RemoveTickets removeTickets;
    private final Clock clock;

    RunPurge(
            HistoryPurges purges,
            PurgeableTickets purgeable,
            TicketStatistics statistics,
            RemoveTickets removeTickets,
            Clock clock) {
        this.purges = purges;
        this.purgeable = purgeable;
        this.statistics = statistics;
        this.removeTickets = removeTickets;
        this.clock = clock;
    }

    /**
     * Purges some tickets; two that run the same purge take turns.
     *
     * @return whether more may be left
     */
    @Transactional
    public boolean runSome(UUID purgeId) {
        return purges.toChange(purgeId)
                .filter(HistoryPurge::isRunning)
                .map(this::nextBatch)
                .orElse(false);
    }

    private boolean nextBatch(HistoryPurge purge) {
        var locked = purgeable.lock(purge.customerId(), purge.horizon(), BATCH);
        var going = purgeable.stillAmong(locked, purge.customerId(), purge.horizon());
        statistics.keep(purge.id(), going, clock.instant());
        var more = locked.size() == BATCH;
        purge.progress(going.size(), removeTickets.notesOf(going));
        if (!more) {
            purge.finish(clock.instant());
        }
        removeTickets.remove(going);
        return more;
    }
}
