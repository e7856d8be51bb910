package com.cegidlife.availability.backup.rest;

import com.cegidlife.availability.backup.RestoreTest;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A backup that was restored as a test.
 *
 * @param testedAt when it was restored
 * @param recordedBy the operator
 */
@Schema(name = "RestoreTest")
public record RestoreTestView(
        UUID id,
        UUID backupId,
        Instant testedAt,
        boolean succeeded,
        String remarks,
        Instant recordedAt,
        UUID recordedBy) {

    static RestoreTestView of(RestoreTest test) {
        var result = test.result();
        return new RestoreTestView(
                test.id(),
                result.backupId(),
                result.testedAt(),
                result.succeeded(),
                result.remarks(),
                test.recordedAt(),
                test.recordedBy());
    }
}
