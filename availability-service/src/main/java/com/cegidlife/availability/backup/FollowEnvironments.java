package com.cegidlife.availability.backup;

import com.cegidlife.availability.environment.EnvironmentFollowed;
import com.cegidlife.servicekit.outbox.Outbox;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.UUID;

/** Expects a backup of every environment in force, from the day after it came into force (R9.1). */
@ApplicationScoped
class FollowEnvironments {

    private final ExpectedBackups expected;
    private final BackupAlerts alerts;
    private final CheckTimes times;
    private final Outbox outbox;
    private final Clock clock;

    FollowEnvironments(ExpectedBackups expected, BackupAlerts alerts, CheckTimes times, Outbox outbox, Clock clock) {
        this.expected = expected;
        this.alerts = alerts;
        this.times = times;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** After the restore points are held, as when a report comes: in one order, lest they wait for each other. */
    void follow(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) EnvironmentFollowed followed) {
        var environment = followed.environment();
        if (environment.inForce()) {
            expected.expect(environment.id(), times.today().plusDays(1));
        } else {
            expected.expectNoMore(environment.id());
            endAlertsOf(environment.id());
        }
    }

    private void endAlertsOf(UUID environmentId) {
        outbox.add(alerts.openOf(environmentId).stream()
                .map(alert -> alert.end(clock.instant(), false))
                .toList());
    }
}
