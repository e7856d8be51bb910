package com.cegidlife.learning.progress.rest;

import com.cegidlife.learning.path.Lesson;
import com.cegidlife.learning.path.PathModule;
import com.cegidlife.learning.progress.Bookmark;
import com.cegidlife.learning.progress.DoneLesson;
import com.cegidlife.learning.progress.ModuleState;
import com.cegidlife.learning.progress.Progress;
import com.cegidlife.learning.progress.ReadProgress.Followed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far you have come in a path.
 *
 * @param pathVersion number of the version that is published, which the figures are about
 * @param next the first lesson that is left and can be reached; absent when all are done
 * @param bookmark where you left off; absent when that was never said
 * @param outdated what you did on earlier versions and counts no longer, because the lesson changed or is gone
 */
public record ProgressView(
        String path,
        String title,
        int pathVersion,
        int lessons,
        int lessonsDone,
        Optional<String> next,
        Optional<BookmarkView> bookmark,
        List<ModuleProgress> modules,
        List<LessonDone> outdated) {

    static ProgressView of(Followed followed) {
        var progress = followed.progress();
        var version = progress.version();
        return new ProgressView(
                version.path().code(),
                version.title(),
                version.number(),
                progress.lessons(),
                progress.lessonsDone(),
                progress.next().map(Lesson::code),
                followed.bookmark().map(BookmarkView::of),
                version.outline().modules().stream()
                        .map(module -> ModuleProgress.of(progress, module))
                        .toList(),
                progress.outdated().stream().map(LessonDone::of).toList());
    }

    /** A module, and those of its lessons that are done. */
    public record ModuleProgress(String code, ModuleState state, List<LessonDone> done) {

        static ModuleProgress of(Progress progress, PathModule module) {
            return new ModuleProgress(
                    module.code(),
                    progress.of(module),
                    module.lessons().stream()
                            .flatMap(lesson -> progress.of(lesson).stream())
                            .map(LessonDone::of)
                            .toList());
        }
    }

    /** @param pathVersion number of the version of the path on which it was done */
    public record LessonDone(String lesson, int pathVersion, Instant doneAt) {

        static LessonDone of(DoneLesson done) {
            return new LessonDone(done.lesson(), done.pathVersion(), done.doneAt());
        }
    }

    /** @param seconds how far into the lesson */
    public record BookmarkView(String lesson, int seconds, Instant leftAt) {

        static BookmarkView of(Bookmark bookmark) {
            return new BookmarkView(bookmark.lesson(), bookmark.seconds(), bookmark.leftAt());
        }
    }
}
