package com.cegidlife.learning.analysis.rest;

import com.cegidlife.learning.analysis.QuestionFigures;
import com.cegidlife.learning.analysis.QuestionFlag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a version of a question does in exams that have ended. */
@Schema(name = "QuestionFigures")
public record FiguresView(
        UUID versionId,
        UUID questionId,
        int number,
        String title,

        @Schema(description = "In how many exams it was asked")
        int drawn,

        @Schema(description = "In how many it was answered fully right")
        int right,

        @Schema(description = "Share of right answers, 0 to 1")
        double facility,

        @Schema(
                description =
                        "Correlation of a right answer with the share of right answers to the other questions, -1 to 1;"
                                + " absent when all answers are alike")
        Optional<Double> discrimination,

        @Schema(description = "What makes it worth a look; empty for a question that does well")
        Set<QuestionFlag> flags) {

    /** A version with how often each of its choices was chosen. */
    @Schema(name = "QuestionAnalysis")
    public record WithChoices(FiguresView figures, List<ChoiceView> choices) {}

    /** A choice, and how often it was chosen. */
    @Schema(name = "AnalysedChoice")
    public record ChoiceView(String text, int chosen) {}

    static FiguresView of(QuestionFigures figures) {
        return new FiguresView(
                figures.versionId(),
                figures.questionId(),
                figures.number(),
                figures.title(),
                figures.drawn(),
                figures.right(),
                figures.facility(),
                figures.discrimination(),
                figures.flags());
    }
}
