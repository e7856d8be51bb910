package com.cegidlife.learning.progress;

import com.cegidlife.learning.path.Lesson;
import com.cegidlife.learning.path.PathModule;
import com.cegidlife.learning.path.PathVersion;
import com.cegidlife.servicekit.problem.Refusal;
import java.util.List;
import java.util.Optional;

/** How far a user has come in the version of a path that learners see. */
public record Progress(PathVersion version, List<DoneLesson> ever) {

    /** When and on which version a lesson was done; empty when it is not, or not since its content changed. */
    public Optional<DoneLesson> of(Lesson lesson) {
        return ever.stream()
                .filter(done -> done.lesson().equals(lesson.code()) && done.revision() == lesson.revision())
                .findFirst();
    }

    public boolean isDone(Lesson lesson) {
        return of(lesson).isPresent();
    }

    public ModuleState of(PathModule module) {
        if (isDone(module)) {
            return ModuleState.DONE;
        }
        return missingFor(module).isEmpty() ? ModuleState.OPEN : ModuleState.LOCKED;
    }

    private boolean isDone(PathModule module) {
        return module.lessons().stream().allMatch(this::isDone);
    }

    /** Codes of the modules that must be done before this one, and are not. */
    private List<String> missingFor(PathModule module) {
        return module.requires().stream()
                .filter(code -> !isDone(version.outline().module(code)))
                .toList();
    }

    /**
     * Guards the content of a module.
     *
     * @throws Refusal {@code prerequisites-missing} unless the modules that it requires are done, or it is done itself
     */
    void mustReach(PathModule module) {
        var missing = missingFor(module);
        if (!missing.isEmpty() && !isDone(module)) {
            throw new Refusal(ProgressProblem.PREREQUISITES_MISSING)
                    .with("module", module.code())
                    .with("missing", String.join(", ", missing));
        }
    }

    /** The first lesson that is left and can be reached; empty when all are done. */
    public Optional<Lesson> next() {
        return version.outline().modules().stream()
                .filter(module -> of(module) == ModuleState.OPEN)
                .flatMap(module -> module.lessons().stream())
                .filter(lesson -> !isDone(lesson))
                .findFirst();
    }

    public int lessons() {
        return (int) version.outline().lessons().count();
    }

    public int lessonsDone() {
        return (int) version.outline().lessons().filter(this::isDone).count();
    }

    /** What was done on earlier versions and counts no longer, because the lesson changed or is gone. */
    public List<DoneLesson> outdated() {
        return ever.stream()
                .filter(done -> version.outline()
                        .lessons()
                        .noneMatch(lesson -> of(lesson).filter(done::equals).isPresent()))
                .toList();
    }
}
