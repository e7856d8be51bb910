package com.cegidlife.availability.outage;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Opens the outage of an environment whose failure is confirmed, and tells the others. */
@ApplicationScoped
public class StartOutage {

    private final Outages outages;
    private final Outbox outbox;
    private final Ids ids;

    StartOutage(Outages outages, Outbox outbox, Ids ids) {
        this.outages = outages;
        this.outbox = outbox;
        this.ids = ids;
    }

    /**
     * Changes nothing when the environment is out already.
     *
     * @param startedAt first failed check of the confirmed failure
     * @param confirmedAt the check that confirmed it
     */
    @Transactional
    public void start(Environment environment, Instant startedAt, Instant confirmedAt, String evidence) {
        if (outages.openOf(environment).isPresent()) {
            return;
        }
        var outage = new Outage(ids.next(), environment, startedAt, evidence);
        outages.persist(outage);
        outbox.add(outage.started(confirmedAt));
    }
}
