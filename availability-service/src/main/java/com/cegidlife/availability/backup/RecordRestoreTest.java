package com.cegidlife.availability.backup;

import com.cegidlife.availability.backup.RestoreTest.Result;
import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Keeps that an operator restored a backup as a test, and how that went. */
@ApplicationScoped
public class RecordRestoreTest {

    private final RestoreTests tests;
    private final BackupRuns runs;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    RecordRestoreTest(RestoreTests tests, BackupRuns runs, Audit audit, Ids ids, Clock clock) {
        this.tests = tests;
        this.runs = runs;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refusal {@code backup-unknown}; {@code invalid-request} for a test that has not been made yet */
    @Transactional
    public RestoreTest record(Result result, UUID operatorId) {
        var now = clock.instant();
        if (result.testedAt().isAfter(now)) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation("/testedAt", new Text("doit être passé", "must be in the past"));
        }
        if (!runs.knows(result.environmentId(), result.backupId())) {
            throw new Refusal(BackupProblem.BACKUP_UNKNOWN).with("backupId", result.backupId());
        }
        var test = new RestoreTest(ids.next(), result, now, operatorId);
        tests.persist(test);
        audit.record(new Audit.Decision(
                operatorId,
                "record-restore-test",
                "backup/" + result.backupId(),
                result.remarks(),
                null,
                result.succeeded() ? "succeeded" : "failed"));
        return test;
    }
}
