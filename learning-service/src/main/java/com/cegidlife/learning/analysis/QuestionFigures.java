package com.cegidlife.learning.analysis;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How a version of a question does in exams that have ended.
 *
 * @param drawn in how many of them it was asked
 * @param right in how many it was answered fully right
 * @param discrimination correlation of a right answer with the share of right answers to the other questions, -1 to 1; empty
 *     when all answers are alike
 */
public record QuestionFigures(
        UUID versionId,
        UUID questionId,
        int number,
        String title,
        int drawn,
        int right,
        Optional<Double> discrimination) {

    private static final int ENOUGH = 20;
    private static final double HARD = 0.25;
    private static final double EASY = 0.95;
    private static final double WEAK = 0.1;

    /** Share of right answers, 0 to 1. */
    public double facility() {
        return (double) right / drawn;
    }

    /** Empty for a question that does well. */
    public Set<QuestionFlag> flags() {
        if (drawn < ENOUGH) {
            return EnumSet.of(QuestionFlag.FEW_ANSWERS);
        }
        var flags = EnumSet.noneOf(QuestionFlag.class);
        if (facility() < HARD) {
            flags.add(QuestionFlag.HARD);
        }
        if (facility() > EASY) {
            flags.add(QuestionFlag.EASY);
        }
        discrimination
                .filter(correlation -> correlation < WEAK)
                .map(correlation -> correlation < 0 ? QuestionFlag.MISLEADING : QuestionFlag.WEAK)
                .ifPresent(flags::add);
        return flags;
    }
}
