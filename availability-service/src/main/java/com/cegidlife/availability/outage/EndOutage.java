package com.cegidlife.availability.outage;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.servicekit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Ends the open outage of an environment whose recovery is confirmed, and tells the others. */
@ApplicationScoped
public class EndOutage {

    private final Outages outages;
    private final Outbox outbox;

    EndOutage(Outages outages, Outbox outbox) {
        this.outages = outages;
        this.outbox = outbox;
    }

    /**
     * Changes nothing when the environment is not out.
     *
     * @param endedAt first good check of the confirmed recovery
     * @param confirmedAt the check that confirmed it
     */
    @Transactional
    public void end(Environment environment, Instant endedAt, Instant confirmedAt) {
        outages.openOf(environment).ifPresent(outage -> outbox.add(outage.end(endedAt, confirmedAt)));
    }
}
