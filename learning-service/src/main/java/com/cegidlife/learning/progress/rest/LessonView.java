package com.cegidlife.learning.progress.rest;

import com.cegidlife.learning.path.LessonKind;
import com.cegidlife.learning.progress.DoneLesson;
import com.cegidlife.learning.progress.OpenLesson.Opened;
import java.time.Instant;
import java.util.Optional;

/**
 * A lesson as learners read it.
 *
 * @param html of a text
 * @param address of a video
 * @param doneAt when you did it; absent when you have not
 */
public record LessonView(
        String path,
        int pathVersion,
        String module,
        String lesson,
        String title,
        LessonKind kind,
        int minutes,
        Optional<String> html,
        Optional<String> address,
        Optional<Instant> doneAt) {

    static LessonView of(Opened opened) {
        var version = opened.progress().version();
        var lesson = opened.lesson();
        return new LessonView(
                version.path().code(),
                version.number(),
                opened.module().code(),
                lesson.code(),
                lesson.title(),
                lesson.kind(),
                lesson.minutes(),
                lesson.html(),
                lesson.address(),
                opened.progress().of(lesson).map(DoneLesson::doneAt));
    }
}
