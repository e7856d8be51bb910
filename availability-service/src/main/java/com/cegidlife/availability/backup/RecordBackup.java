package com.cegidlife.availability.backup;

import com.cegidlife.events.BackupReported;
import com.cegidlife.events.MalformedEvent;
import com.cegidlife.servicekit.inbox.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Keeps how the copies of the backups stand (R9.1), those of environments included that nobody has told of yet. */
@ApplicationScoped
public class RecordBackup {

    private static final String CONSUMER = "backup/record-backup";

    private final Inbox inbox;
    private final BackupCopies copies;
    private final CredibleReports credibleReports;
    private final PublishRestorePoints publishRestorePoints;
    private final FollowReports followReports;

    RecordBackup(
            Inbox inbox,
            BackupCopies copies,
            CredibleReports credibleReports,
            PublishRestorePoints publishRestorePoints,
            FollowReports followReports) {
        this.inbox = inbox;
        this.copies = copies;
        this.credibleReports = credibleReports;
        this.publishRestorePoints = publishRestorePoints;
        this.followReports = followReports;
    }

    /**
     * A report made before the last known one of the same copy changes nothing.
     *
     * @param reportedAt when the backup system made the report
     * @throws MalformedEvent for a report that cannot be true
     */
    @Transactional
    public void record(UUID eventId, Instant reportedAt, BackupReported report) {
        if (!inbox.isNew(CONSUMER, eventId)) {
            return;
        }
        credibleReports.mustBeCredible(report);
        var id = CopyId.of(report);
        var copy = copies.findByIdOptional(id).orElseGet(() -> new BackupCopy(id));
        copy.take(report, reportedAt);
        copies.persistAndFlush(copy);
        publishRestorePoints.publish(report.environmentId());
        followReports.follow(report);
    }
}
