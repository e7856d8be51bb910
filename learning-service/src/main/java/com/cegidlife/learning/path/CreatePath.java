package com.cegidlife.learning.path;

import com.cegidlife.learning.functionalrole.FunctionalRoles;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Begins a learning path with an empty draft. */
@ApplicationScoped
public class CreatePath {

    private final LearningPaths paths;
    private final PathVersions versions;
    private final FunctionalRoles roles;
    private final Ids ids;
    private final Clock clock;

    CreatePath(LearningPaths paths, PathVersions versions, FunctionalRoles roles, Ids ids, Clock clock) {
        this.paths = paths;
        this.versions = versions;
        this.roles = roles;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The first draft.
     *
     * @throws Refusal {@code learning-path-exists}, {@code certifying-path-exists} (R15.2), {@code not-found} when there is no
     *     such functional role
     */
    @Transactional
    public PathVersion create(NewPath asked) {
        if (paths.findByIdOptional(asked.code()).isPresent()) {
            throw new Refusal(PathProblem.LEARNING_PATH_EXISTS).with("path", asked.code());
        }
        var path = path(asked, clock.instant());
        var draft = PathVersion.first(ids.next(), path, asked.title(), asked.summary());
        paths.persist(path);
        versions.persist(draft);
        versions.flush();
        return draft;
    }

    private LearningPath path(NewPath asked, Instant now) {
        return switch (asked.kind()) {
            case CERTIFYING -> certifying(asked.code(), asked.functionalRole().orElseThrow(), now);
            case FURTHER -> LearningPath.further(asked.code(), asked.product(), now);
            case MICROSOFT_365 -> LearningPath.microsoft365(asked.code(), now);
        };
    }

    private LearningPath certifying(String code, String functionalRole, Instant now) {
        var role = roles.get(functionalRole);
        if (paths.hasOneFor(role.code())) {
            throw new Refusal(PathProblem.CERTIFYING_PATH_EXISTS).with("functionalRole", role.code());
        }
        return LearningPath.certifying(code, role.code(), role.product(), now);
    }

    /**
     * A path to be made.
     *
     * @param functionalRole there for a certifying path, whose product is that of the role
     * @param product of a further path that is about one
     */
    public record NewPath(
            String code,
            PathKind kind,
            Optional<String> functionalRole,
            Optional<String> product,
            String title,
            String summary) {}
}
