package com.cegidlife.ticket.entitlement;

import com.cegidlife.events.StandingChanged;
import com.cegidlife.servicekit.inbox.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps where a user stands on each product (R15.9 to R15.11). */
@ApplicationScoped
public class RecordStanding {

    private static final String CONSUMER = "entitlement/record-standing";

    private final Inbox inbox;
    private final Learners learners;

    RecordStanding(Inbox inbox, Learners learners) {
        this.inbox = inbox;
        this.learners = learners;
    }

    /** What is older than what is known changes nothing. */
    @Transactional
    public void record(UUID eventId, StandingChanged changed) {
        if (!inbox.isNew(CONSUMER, eventId)) {
            return;
        }
        var learner = learners.findByIdOptional(changed.userId()).orElseGet(() -> new Learner(changed.userId()));
        learner.take(changed);
        learners.persist(learner);
    }
}
