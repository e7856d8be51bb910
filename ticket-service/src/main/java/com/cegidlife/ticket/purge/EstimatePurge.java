package com.cegidlife.ticket.purge;

import com.cegidlife.servicekit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Shows a customer's administrator what a purge would do; nothing goes until it is confirmed (R4.1). */
@ApplicationScoped
public class EstimatePurge {

    private final HistoryPurges purges;
    private final PurgeableTickets purgeable;
    private final Ids ids;
    private final Clock clock;

    EstimatePurge(HistoryPurges purges, PurgeableTickets purgeable, Ids ids, Clock clock) {
        this.purges = purges;
        this.purgeable = purgeable;
        this.ids = ids;
        this.clock = clock;
    }

    /** Replaces the customer's estimates that were not confirmed. */
    @Transactional
    public HistoryPurge estimate(UUID customerId, UUID by) {
        var now = clock.instant();
        var horizon = HistoryHorizon.at(now);
        purges.forgetEstimatesOf(customerId);
        var estimate = purgeable.estimate(customerId, horizon);
        var purge = new HistoryPurge(ids.next(), customerId, by, horizon, estimate, now);
        purges.persistAndFlush(purge);
        return purge;
    }
}
