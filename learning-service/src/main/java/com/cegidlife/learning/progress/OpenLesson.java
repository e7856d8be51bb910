package com.cegidlife.learning.progress;

import com.cegidlife.learning.path.Lesson;
import com.cegidlife.learning.path.OpenPaths;
import com.cegidlife.learning.path.PathModule;
import com.cegidlife.learning.path.PathVersion;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Opens modules and lessons to the caller once what they require is done; to staff always. */
@ApplicationScoped
public class OpenLesson {

    private final OpenPaths paths;
    private final DoneLessons doneLessons;
    private final CurrentCaller caller;

    OpenLesson(OpenPaths paths, DoneLessons doneLessons, CurrentCaller caller) {
        this.paths = paths;
        this.doneLessons = doneLessons;
        this.caller = caller;
    }

    /** @throws Refusal {@code not-found}, {@code training-not-open}, {@code prerequisites-missing} */
    @Transactional
    public Opened open(String path, String lesson) {
        var version = paths.get(path);
        var progress = reaching(version, version.outline().moduleOf(lesson));
        return new Opened(
                progress, version.outline().moduleOf(lesson), version.outline().lesson(lesson));
    }

    /** @throws Refusal {@code not-found}, {@code training-not-open}, {@code prerequisites-missing} */
    @Transactional
    public PathModule module(String path, String module) {
        var version = paths.get(path);
        reaching(version, version.outline().module(module));
        return version.outline().module(module);
    }

    private Progress reaching(PathVersion version, PathModule module) {
        var asking = caller.get();
        if (asking.isStaff()) {
            return new Progress(version, List.of());
        }
        var progress = new Progress(
                version, doneLessons.of(asking.userId(), List.of(version.path().code())));
        progress.mustReach(module);
        return progress;
    }

    /** A lesson that may be read, and how far the reader has come. */
    public record Opened(Progress progress, PathModule module, Lesson lesson) {}
}
