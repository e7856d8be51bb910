package com.cegidlife.learning.attempt;

import com.cegidlife.learning.question.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * What an attempt came to, computed from what was frozen and nothing else. Fully right answers alone count; shares are compared
 * in integers (D17).
 *
 * @param thresholdBasisPoints share of right answers that passes, in ten-thousandths, as it was when the attempt began
 * @param sections in the order of the exam
 * @param questions in the order in which they were shown
 */
public record AttemptResult(
        int right,
        int drawn,
        int thresholdBasisPoints,
        boolean passed,
        List<SectionResult> sections,
        List<QuestionResult> questions) {

    private static final long WHOLE = 10_000;

    /** What the questions about one module came to; a section is failed when its share alone would not pass. */
    public record SectionResult(String module, int right, int drawn, boolean passed) {}

    /** @param earned of {@code outOf}; shown, and counted only when they are equal */
    public record QuestionResult(int position, String module, UUID questionVersionId, int earned, int outOf) {

        public boolean right() {
            return earned == outOf;
        }
    }

    public AttemptResult {
        sections = List.copyOf(sections);
        questions = List.copyOf(questions);
    }

    /** Marks every answer and adds up. */
    static AttemptResult of(int thresholdBasisPoints, List<DrawnQuestion> drawn) {
        var questions = new ArrayList<QuestionResult>();
        for (var question : drawn) {
            Mark mark = question.mark();
            questions.add(new QuestionResult(
                    question.position(), question.module(), question.versionId(), mark.earned(), mark.outOf()));
        }
        return ofMarked(thresholdBasisPoints, questions);
    }

    static AttemptResult ofMarked(int thresholdBasisPoints, List<QuestionResult> questions) {
        var bySection = new LinkedHashMap<String, List<QuestionResult>>();
        questions.forEach(question -> bySection
                .computeIfAbsent(question.module(), module -> new ArrayList<>())
                .add(question));
        var sections = bySection.entrySet().stream()
                .map(section -> section(thresholdBasisPoints, section.getKey(), section.getValue()))
                .toList();
        var right = countRight(questions);
        return new AttemptResult(
                right,
                questions.size(),
                thresholdBasisPoints,
                passes(right, questions.size(), thresholdBasisPoints),
                sections,
                questions);
    }

    private static SectionResult section(int threshold, String module, List<QuestionResult> questions) {
        var right = countRight(questions);
        return new SectionResult(module, right, questions.size(), passes(right, questions.size(), threshold));
    }

    private static int countRight(List<QuestionResult> questions) {
        return (int) questions.stream().filter(QuestionResult::right).count();
    }

    /** Whether so many right answers of so many drawn reach a threshold (R15.3). */
    static boolean passes(int right, int drawn, int thresholdBasisPoints) {
        return right * WHOLE >= (long) thresholdBasisPoints * drawn;
    }

    /** Codes of the modules whose sections were failed, in order (R15.4). */
    public List<String> failedModules() {
        return sections.stream()
                .filter(section -> !section.passed())
                .map(SectionResult::module)
                .toList();
    }
}
