package com.cegidlife.learning.path;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions of the learning paths. */
@ApplicationScoped
public class PathVersions implements PanacheRepositoryBase<PathVersion, UUID> {

    private static final String OF_PATH = "from PathVersion v join fetch v.path where v.path.code = ?1 ";

    /** @throws Refusal {@code not-found} when the path has no such version */
    public PathVersion get(String path, int number) {
        return find(OF_PATH + "and v.number = ?2", path, number)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** What learners see of a path; empty when there is no such path, it was never published or it was withdrawn. */
    public Optional<PathVersion> published(String path) {
        return find(OF_PATH + "and v.state = 'PUBLISHED'", path).firstResultOptional();
    }

    /** The version that was published last, whatever became of it. */
    Optional<PathVersion> lastPublished(String path) {
        return find(OF_PATH + "and v.state <> 'DRAFT' order by v.number desc", path)
                .firstResultOptional();
    }

    /** @throws Refusal {@code not-found} when there is no such path */
    PathVersion latest(String path) {
        return find(OF_PATH + "order by v.number desc", path)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** The published versions of these paths. */
    public List<PathVersion> published(Collection<String> paths) {
        return list("from PathVersion v join fetch v.path where v.path.code in ?1 and v.state = 'PUBLISHED'", paths);
    }
}
