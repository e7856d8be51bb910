package com.cegidlife.learning.progress;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Marks a lesson as done, on the version of the path that learners see now. */
@ApplicationScoped
public class CompleteLesson {

    private final OpenLesson openLesson;
    private final DoneLessons doneLessons;
    private final ReadProgress readProgress;
    private final Clock clock;

    CompleteLesson(OpenLesson openLesson, DoneLessons doneLessons, ReadProgress readProgress, Clock clock) {
        this.openLesson = openLesson;
        this.doneLessons = doneLessons;
        this.readProgress = readProgress;
        this.clock = clock;
    }

    /**
     * The progress from now on; a lesson that is done already stays as it was done.
     *
     * @throws Refusal as {@link OpenLesson#open} does
     */
    @Transactional
    public ReadProgress.Followed complete(UUID userId, String path, String lesson) {
        var opened = openLesson.open(path, lesson);
        doneLessons.add(userId, opened.progress().version(), opened.lesson(), clock.instant());
        return readProgress.of(userId, path);
    }
}
