package com.cegidlife.availability.backup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A backup was restored to see whether it can be, as an operator recorded it; never changed. */
@Entity
@Table(name = "restore_tests")
public class RestoreTest {

    @Id
    private UUID id;

    @Column(name = "environment_id")
    private UUID environmentId;

    @Column(name = "backup_id")
    private UUID backupId;

    @Column(name = "tested_at")
    private Instant testedAt;

    private boolean succeeded;

    private String remarks;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected RestoreTest() {}

    RestoreTest(UUID id, Result result, Instant recordedAt, UUID recordedBy) {
        this.id = id;
        this.environmentId = result.environmentId();
        this.backupId = result.backupId();
        this.testedAt = result.testedAt();
        this.succeeded = result.succeeded();
        this.remarks = result.remarks();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /**
     * How a test went.
     *
     * @param testedAt when the backup was restored
     * @param remarks what was looked at, or what failed
     */
    public record Result(UUID environmentId, UUID backupId, Instant testedAt, boolean succeeded, String remarks) {}

    public UUID id() {
        return id;
    }

    public Result result() {
        return new Result(environmentId, backupId, testedAt, succeeded, remarks);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
