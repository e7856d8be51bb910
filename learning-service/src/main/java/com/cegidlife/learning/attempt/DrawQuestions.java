package com.cegidlife.learning.attempt;

import com.cegidlife.learning.exam.ExamProblem;
import com.cegidlife.learning.exam.ExamSection;
import com.cegidlife.learning.exam.PublishedExam;
import com.cegidlife.learning.question.Answer;
import com.cegidlife.learning.question.DrawableQuestion;
import com.cegidlife.learning.question.Questions;
import com.cegidlife.learning.question.TaskJson;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the questions of an attempt from what is published now. */
@ApplicationScoped
class DrawQuestions {

    private final Questions questions;
    private final TaskJson json;

    DrawQuestions(Questions questions, TaskJson json) {
        this.questions = questions;
        this.json = json;
    }

    /** @throws Refusal when there are too few about a module */
    List<DrawnQuestion> draw(long seed, PublishedExam published) {
        var sections = published.text().sections();
        var modules = sections.stream().map(ExamSection::module).toList();
        var pool = questions.drawable(published.exam().product(), modules);
        sections.forEach(section -> mustSuffice(published.exam().code(), section, pool));
        var drawn = new ArrayList<DrawnQuestion>();
        for (var question : Draw.questions(seed, sections, pool)) {
            drawn.add(frozen(seed, drawn.size() + 1, question));
        }
        return drawn;
    }

    private DrawnQuestion frozen(long seed, int position, DrawableQuestion question) {
        var task = json.read(question.task());
        var shown = Draw.choices(seed, position, task.choices().size());
        return new DrawnQuestion(
                position, question.module(), question.versionId(), task, shown, Answer.NONE, Optional.empty());
    }

    private static void mustSuffice(String code, ExamSection section, List<DrawableQuestion> pool) {
        var there = pool.stream()
                .filter(question -> question.module().equals(section.module()))
                .count();
        if (there < section.draws()) {
            throw new Refusal(ExamProblem.QUESTIONS_TOO_FEW)
                    .with("code", code)
                    .with("missing", "%s (%d/%d)".formatted(section.module(), there, section.draws()));
        }
    }
}
