package com.cegidlife.learning.path.rest;

import com.cegidlife.learning.path.Lesson;
import com.cegidlife.learning.path.LessonKind;
import com.cegidlife.learning.path.PathKind;
import com.cegidlife.learning.path.PathModule;
import com.cegidlife.learning.path.PathVersion;
import java.util.List;
import java.util.Optional;

/**
 * What a learning path teaches.
 *
 * @param functionalRole of a certifying path: whose exam it leads to
 * @param pathVersion number of the version that is published
 * @param minutes how long it takes, roughly
 */
public record TrainingPathView(
        String path,
        PathKind kind,
        Optional<String> functionalRole,
        Optional<String> product,
        int pathVersion,
        String title,
        String summary,
        int minutes,
        List<ModuleView> modules) {

    static TrainingPathView of(PathVersion shown) {
        var path = shown.path();
        return new TrainingPathView(
                path.code(),
                path.kind(),
                path.functionalRole(),
                path.product(),
                shown.number(),
                shown.title(),
                shown.summary(),
                shown.minutes(),
                shown.outline().modules().stream().map(ModuleView::of).toList());
    }

    /**
     * @param requires codes of the modules that must be done before
     * @param quizItems how many questions its self-assessment quiz has
     */
    public record ModuleView(
            String code,
            String title,
            String summary,
            List<String> requires,
            List<LessonOverview> lessons,
            int quizItems) {

        static ModuleView of(PathModule module) {
            return new ModuleView(
                    module.code(),
                    module.title(),
                    module.summary(),
                    module.requires(),
                    module.lessons().stream().map(LessonOverview::of).toList(),
                    module.quiz().size());
        }
    }

    /** A lesson without its content. */
    public record LessonOverview(String code, String title, LessonKind kind, int minutes) {

        static LessonOverview of(Lesson lesson) {
            return new LessonOverview(lesson.code(), lesson.title(), lesson.kind(), lesson.minutes());
        }
    }
}
