package com.cegidlife.learning.progress;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Remembers where a user left off in a path. */
@ApplicationScoped
public class LeaveBookmark {

    private final OpenLesson openLesson;
    private final Bookmarks bookmarks;
    private final Clock clock;

    LeaveBookmark(OpenLesson openLesson, Bookmarks bookmarks, Clock clock) {
        this.openLesson = openLesson;
        this.bookmarks = bookmarks;
        this.clock = clock;
    }

    /**
     * @param seconds how far into the lesson
     * @throws Refusal as {@link OpenLesson#open} does
     */
    @Transactional
    public Bookmark leave(UUID userId, String path, String lesson, int seconds) {
        openLesson.open(path, lesson);
        var bookmark = new Bookmark(path, lesson, seconds, clock.instant());
        bookmarks.put(userId, bookmark);
        return bookmark;
    }
}
