package com.cegidlife.availability.backup;

import com.cegidlife.availability.environment.EnvironmentFollowed;
import com.cegidlife.availability.environment.Environments;
import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.servicekit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Tells the others to what an environment can be restored, whenever that changes (R9.2). */
@ApplicationScoped
public class PublishRestorePoints {

    private final RestorePointsOfEnvironments restorePoints;
    private final Environments environments;
    private final BackupCopies copies;
    private final Outbox outbox;
    private final Clock clock;

    PublishRestorePoints(
            RestorePointsOfEnvironments restorePoints,
            Environments environments,
            BackupCopies copies,
            Outbox outbox,
            Clock clock) {
        this.restorePoints = restorePoints;
        this.environments = environments;
        this.copies = copies;
        this.outbox = outbox;
        this.clock = clock;
    }

    void publish(@Observes EnvironmentFollowed followed) {
        publish(followed.environment().id());
    }

    /** Tells nothing of an environment that billing has not told of yet, which will be published once it is known. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(UUID environmentId) {
        // Held before anything is read: the environment and its backups become known in transactions of their own.
        var points = restorePoints.toChange(environmentId);
        var today = clock.instant().atZone(BookletCalendars.PARIS).toLocalDate();
        environments
                .withCustomer(environmentId)
                .flatMap(environment -> points.follow(
                        environment, copies.goodOf(environmentId, today.minusDays(RestorePoints.DAYS_BACK))))
                .ifPresent(outbox::add);
    }
}
