package com.cegidlife.learning.attempt.rest;

import com.cegidlife.learning.attempt.AttemptResult.QuestionResult;
import com.cegidlife.learning.attempt.Ending;
import com.cegidlife.learning.attempt.ReadResult;
import com.cegidlife.learning.exam.ExamSection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an attempt came to (R15.3, R15.4). */
@Schema(name = "ExamResult")
public record ResultView(
        UUID attemptId,
        @Schema(description = "Code of the functional role") String exam,
        UUID userId,
        Ending ending,
        Instant endedAt,
        boolean passed,

        @Schema(description = "Questions answered fully right")
        int right,

        @Schema(description = "Questions drawn") int drawn,

        @Schema(description = "Share of fully right answers that passes, in ten-thousandths")
        int thresholdBasisPoints,

        @Schema(description = "From when on it may be taken again; absent when it was passed")
        Optional<Instant> retakeOpensAt,

        List<SectionView> sections,

        @Schema(description = "The questions that were not fully right")
        List<ReviewView> review) {

    /** What a part of the exam came to; failed when its share alone would not pass. */
    @Schema(name = "ExamSectionResult")
    public record SectionView(String module, String title, int right, int drawn, boolean passed) {}

    /** A question to review; a part of it may be right. */
    @Schema(name = "QuestionToReview")
    public record ReviewView(int position, String module, String prompt, int earned, int outOf) {}

    static ResultView of(ReadResult.Shown shown) {
        var attempt = shown.of().attempt();
        var result = shown.result();
        var titles = shown.of().exam().sections().stream()
                .collect(Collectors.toMap(ExamSection::module, ExamSection::title));
        var prompts = shown.of().questions().stream()
                .collect(Collectors.toMap(
                        question -> question.position(),
                        question -> question.task().prompt()));
        return new ResultView(
                attempt.id(),
                attempt.exam(),
                attempt.userId(),
                attempt.ending().orElseThrow(),
                attempt.endedAt().orElseThrow(),
                attempt.passed().orElseThrow(),
                result.right(),
                result.drawn(),
                result.thresholdBasisPoints(),
                attempt.retakeOpensAt(),
                result.sections().stream()
                        .map(section -> new SectionView(
                                section.module(),
                                titles.get(section.module()),
                                section.right(),
                                section.drawn(),
                                section.passed()))
                        .toList(),
                result.questions().stream()
                        .filter(question -> !question.right())
                        .map(question -> review(question, prompts))
                        .toList());
    }

    private static ReviewView review(QuestionResult question, Map<Integer, String> prompts) {
        return new ReviewView(
                question.position(),
                question.module(),
                prompts.get(question.position()),
                question.earned(),
                question.outOf());
    }
}
