package com.cegidlife.learning.attempt.rest;

import com.cegidlife.learning.attempt.Attempt;
import com.cegidlife.learning.attempt.Ending;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attempt in the list of a user's. */
@Schema(name = "ExamAttemptSummary")
public record AttemptSummary(
        UUID id,
        @Schema(description = "Code of the functional role") String exam,
        String product,
        String productVersion,
        Instant startedAt,
        Instant deadlineAt,
        @Schema(description = "Absent while it runs") Optional<Instant> endedAt,
        @Schema(description = "Absent while it runs") Optional<Ending> ending,
        int thresholdBasisPoints,
        int drawn,
        @Schema(description = "Absent while it runs") Optional<Integer> right,
        @Schema(description = "Absent while it runs") Optional<Boolean> passed,

        @Schema(description = "From when on it may be taken again; absent unless it was failed")
        Optional<Instant> retakeOpensAt) {

    static AttemptSummary of(Attempt attempt) {
        return new AttemptSummary(
                attempt.id(),
                attempt.exam(),
                attempt.product(),
                attempt.productVersion(),
                attempt.startedAt(),
                attempt.deadlineAt(),
                attempt.endedAt(),
                attempt.ending(),
                attempt.thresholdBasisPoints(),
                attempt.drawnCount(),
                attempt.rightCount(),
                attempt.passed(),
                attempt.retakeOpensAt());
    }
}
