package com.cegidlife.learning.scorm;

import com.cegidlife.learning.path.LessonKind;
import com.cegidlife.learning.progress.OpenLesson;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Launches the SCORM package of a lesson for a learner. */
@ApplicationScoped
public class LaunchPackage {

    /** Longer than anybody stays at one lesson. */
    private static final Duration GOOD_FOR = Duration.ofHours(8);

    private final OpenLesson openLesson;
    private final Launches launches;
    private final Clock clock;

    LaunchPackage(OpenLesson openLesson, Launches launches, Clock clock) {
        this.openLesson = openLesson;
        this.launches = launches;
        this.clock = clock;
    }

    /** @throws Refusal as {@link OpenLesson#open} does; {@code not-found} when the lesson is no package */
    @Transactional
    public Launched launch(UUID userId, String path, String lessonCode) {
        var opened = openLesson.open(path, lessonCode);
        var lesson = opened.lesson();
        if (lesson.kind() != LessonKind.SCORM) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        var expiry = clock.instant().plus(GOOD_FOR);
        var launch = new Launch(
                userId,
                path,
                lesson.code(),
                lesson.revision(),
                opened.progress().version().number(),
                lesson.materialId().orElseThrow());
        return new Launched(launches.add(launch, expiry), expiry);
    }

    /** @param secret whoever has it holds the launch */
    public record Launched(String secret, Instant expiresAt) {}
}
