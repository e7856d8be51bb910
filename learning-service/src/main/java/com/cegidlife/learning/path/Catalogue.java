package com.cegidlife.learning.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Lists learning paths without reading what they teach. */
@ApplicationScoped
public class Catalogue {

    private static final String SELECT = """
            select new com.cegidlife.learning.path.PathSummary(
                p, v.number, v.state, v.title, v.summary, v.lessons, v.minutes, v.publishedAt)
            from PathVersion v join v.path p
            """;

    private static final String SHOWN = SELECT + """
            where v.state = 'PUBLISHED' and p.code > :after and (:microsoft365 = true or p.kind <> 'MICROSOFT_365')
                and (:kind is null or p.kind = :kind) and (:product is null or p.product = :product)
                and (:functionalRole is null or p.functionalRole = :functionalRole)
            order by p.code
            """;

    private static final String LATEST = SELECT + """
            where p.code > :after and v.number = (select max(w.number) from PathVersion w where w.path = p)
            order by p.code
            """;

    private static final String OF_PATH = SELECT + "where p.code = :path and v.number < :before order by v.number desc";

    private final EntityManager entities;

    Catalogue(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The published paths that somebody may know of, by code.
     *
     * @param withMicrosoft365 whether Microsoft 365 training is shown at all
     */
    @Transactional
    public List<PathSummary> shown(Filter filter, boolean withMicrosoft365, String after, int limit) {
        return entities.createQuery(SHOWN, PathSummary.class)
                .setParameter("after", after)
                .setParameter("microsoft365", withMicrosoft365)
                .setParameter("kind", filter.kind().orElse(null))
                .setParameter("product", filter.product().orElse(null))
                .setParameter("functionalRole", filter.functionalRole().orElse(null))
                .setMaxResults(limit)
                .getResultList();
    }

    /** All paths by code, each in its latest version. */
    @Transactional
    public List<PathSummary> latest(String after, int limit) {
        return entities.createQuery(LATEST, PathSummary.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The versions of a path, the latest first. */
    @Transactional
    public List<PathSummary> versions(String path, int before, int limit) {
        return entities.createQuery(OF_PATH, PathSummary.class)
                .setParameter("path", path)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What is looked for; empty for whatever. */
    public record Filter(Optional<PathKind> kind, Optional<String> product, Optional<String> functionalRole) {}
}
