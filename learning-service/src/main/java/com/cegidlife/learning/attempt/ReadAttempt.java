package com.cegidlife.learning.attempt;

import com.cegidlife.learning.exam.ExamVersion;
import com.cegidlife.learning.exam.ExamVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows an attempt as it was begun, with what was answered so far, on whatever device it goes on. */
@ApplicationScoped
public class ReadAttempt {

    private final ExamVersions examVersions;
    private final DrawnQuestions questions;

    ReadAttempt(ExamVersions examVersions, DrawnQuestions questions) {
        this.examVersions = examVersions;
        this.questions = questions;
    }

    @Transactional
    public Shown read(Attempt attempt) {
        return new Shown(attempt, examVersions.findById(attempt.examVersionId()), questions.of(attempt.id()));
    }

    /** @param exam the version that the attempt is about */
    public record Shown(Attempt attempt, ExamVersion exam, List<DrawnQuestion> questions) {}
}
