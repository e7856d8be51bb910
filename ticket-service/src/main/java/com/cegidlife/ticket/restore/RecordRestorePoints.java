package com.cegidlife.ticket.restore;

import com.cegidlife.events.RestorePointsChanged;
import com.cegidlife.servicekit.inbox.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps to what environments can be restored (R9.2). */
@ApplicationScoped
public class RecordRestorePoints {

    private static final String CONSUMER = "restore/record-restore-points";

    private final Inbox inbox;
    private final RestorableEnvironments environments;

    RecordRestorePoints(Inbox inbox, RestorableEnvironments environments) {
        this.inbox = inbox;
        this.environments = environments;
    }

    /** What is older than what is known changes nothing. */
    @Transactional
    public void record(UUID eventId, RestorePointsChanged points) {
        if (!inbox.isNew(CONSUMER, eventId)) {
            return;
        }
        var environment = environments
                .findByIdOptional(points.environmentId())
                .orElseGet(() -> new RestorableEnvironment(points.environmentId()));
        environment.take(points);
        environments.persist(environment);
    }
}
