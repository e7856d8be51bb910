package com.cegidlife.learning.progress;

import com.cegidlife.learning.path.LessonKind;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Marks a lesson as done, on the version of the path that learners see now. */
@ApplicationScoped
public class CompleteLesson {

    private final OpenLesson openLesson;
    private final RecordLessonDone recordLessonDone;
    private final ReadProgress readProgress;
    private final Clock clock;

    CompleteLesson(OpenLesson openLesson, RecordLessonDone recordLessonDone, ReadProgress readProgress, Clock clock) {
        this.openLesson = openLesson;
        this.recordLessonDone = recordLessonDone;
        this.readProgress = readProgress;
        this.clock = clock;
    }

    /**
     * The progress from now on; a lesson that is done already stays as it was done.
     *
     * @throws Refusal as {@link OpenLesson#open} does; {@code lesson-done-by-package}
     */
    @Transactional
    public ReadProgress.Followed complete(UUID userId, String path, String lesson) {
        var opened = openLesson.open(path, lesson);
        if (opened.lesson().kind() == LessonKind.SCORM) {
            throw new Refusal(ProgressProblem.LESSON_DONE_BY_PACKAGE).with("lesson", lesson);
        }
        var revision = opened.lesson().revision();
        var number = opened.progress().version().number();
        recordLessonDone.record(userId, new DoneLesson(path, lesson, revision, number, clock.instant()));
        return readProgress.of(userId, path);
    }
}
