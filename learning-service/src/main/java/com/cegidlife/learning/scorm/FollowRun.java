package com.cegidlife.learning.scorm;

import com.cegidlife.learning.material.Materials;
import com.cegidlife.learning.progress.DoneLesson;
import com.cegidlife.learning.progress.RecordLessonDone;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Reads a run where it was left, and saves what the package reports; a run that is completed or passed does the lesson. */
@ApplicationScoped
public class FollowRun {

    private final Launches launches;
    private final Runs runs;
    private final Materials materials;
    private final RecordLessonDone recordLessonDone;
    private final Clock clock;

    FollowRun(Launches launches, Runs runs, Materials materials, RecordLessonDone recordLessonDone, Clock clock) {
        this.launches = launches;
        this.runs = runs;
        this.materials = materials;
        this.recordLessonDone = recordLessonDone;
        this.clock = clock;
    }

    /** @throws Refusal {@code not-found} when the launch is not good, or no longer */
    @Transactional
    public Run read(String secret) {
        return run(launches.get(secret));
    }

    /**
     * The run as it is with what is reported now.
     *
     * @throws Refusal {@code not-found}, {@code invalid-request}
     */
    @Transactional
    public Run save(String secret, Map<String, String> elements) {
        var launch = launches.get(secret);
        ReportedElements.mustBeSound(elements);
        var now = clock.instant();
        runs.save(launch, elements, now);
        var run = run(launch);
        if (run.status().isDone()) {
            recordLessonDone.record(
                    launch.userId(),
                    new DoneLesson(launch.path(), launch.lesson(), launch.revision(), launch.pathVersion(), now));
        }
        return run;
    }

    private Run run(Launch launch) {
        var manifest = materials.get(launch.materialId()).manifest().orElseThrow();
        return new Run(manifest, runs.of(launch));
    }
}
