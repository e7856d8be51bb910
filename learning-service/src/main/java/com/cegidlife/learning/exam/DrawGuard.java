package com.cegidlife.learning.exam;

import com.cegidlife.learning.question.QuestionRetired;
import com.cegidlife.learning.question.Questions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Collectors;

/** Sees to it that every section of a published exam finds the questions that it draws. */
@ApplicationScoped
class DrawGuard {

    private final Exams exams;
    private final Questions questions;

    DrawGuard(Exams exams, Questions questions) {
        this.exams = exams;
        this.questions = questions;
    }

    /** @throws Refusal when the bank has fewer published questions about a module than are drawn, with all such modules */
    void mustFindQuestions(Exam exam, ExamVersion text) {
        var modules = text.sections().stream().map(ExamSection::module).toList();
        var published = questions.countPublished(exam.product(), modules);
        var missing = text.sections().stream()
                .filter(section -> published.getOrDefault(section.module(), 0L) < section.draws())
                .map(section -> "%s (%d/%d)"
                        .formatted(section.module(), published.getOrDefault(section.module(), 0L), section.draws()))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new Refusal(ExamProblem.QUESTIONS_TOO_FEW)
                    .with("code", exam.code())
                    .with("missing", missing);
        }
    }

    void onRetired(@Observes QuestionRetired retired) {
        for (var written : exams.publishedAbout(retired.product(), retired.module())) {
            try {
                mustFindQuestions(written.exam(), written.text());
            } catch (Refusal tooFew) {
                throw new Refusal(ExamProblem.QUESTION_NEEDED)
                        .with("questionId", retired.questionId())
                        .with("code", written.exam().code())
                        .with("module", retired.module());
            }
        }
    }
}
