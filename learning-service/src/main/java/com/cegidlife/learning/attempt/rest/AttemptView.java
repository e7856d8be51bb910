package com.cegidlife.learning.attempt.rest;

import com.cegidlife.learning.attempt.Ending;
import com.cegidlife.learning.attempt.ReadAttempt;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attempt as its user sees it. */
@Schema(name = "ExamAttempt")
public record AttemptView(
        UUID id,
        @Schema(description = "Code of the functional role") String exam,
        String product,

        @Schema(description = "Version of the product that the exam is about")
        String productVersion,

        @Schema(description = "Share of fully right answers that passes, in ten-thousandths")
        int thresholdBasisPoints,

        Instant startedAt,

        @Schema(description = "The first instant at which nothing is taken any more")
        Instant deadlineAt,

        int extraTimePercent,
        @Schema(description = "Absent while it runs") Optional<Instant> endedAt,
        @Schema(description = "Absent while it runs") Optional<Ending> ending,
        List<SectionView> sections,
        List<ShownQuestion> questions) {

    /** A part of the exam. */
    @Schema(name = "AttemptSection")
    public record SectionView(String module, String title, int questions) {}

    static AttemptView of(ReadAttempt.Shown shown) {
        var attempt = shown.attempt();
        return new AttemptView(
                attempt.id(),
                attempt.exam(),
                attempt.product(),
                attempt.productVersion(),
                attempt.thresholdBasisPoints(),
                attempt.startedAt(),
                attempt.deadlineAt(),
                attempt.extraTimePercent(),
                attempt.endedAt(),
                attempt.ending(),
                shown.exam().sections().stream()
                        .map(section -> new SectionView(section.module(), section.title(), section.draws()))
                        .toList(),
                shown.questions().stream().map(ShownQuestion::of).toList());
    }
}
