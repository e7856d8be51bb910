package com.cegidlife.servicekit.standing;

import com.cegidlife.events.StandingChanged;
import com.cegidlife.servicekit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A use case that tells the others something. */
@ApplicationScoped
public class PublishStanding {

    private final Outbox outbox;

    PublishStanding(Outbox outbox) {
        this.outbox = outbox;
    }

    @Transactional
    public void publish(StandingChanged changed) {
        outbox.add(changed);
    }

    /** As when a rule says no after the fact was added. */
    @Transactional
    public void publishAndFail(StandingChanged changed) {
        outbox.add(changed);
        throw new IllegalStateException("The use case fails");
    }
}
