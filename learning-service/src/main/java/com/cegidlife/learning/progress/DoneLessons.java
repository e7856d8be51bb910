package com.cegidlife.learning.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What users have done, in every version of every path. */
@ApplicationScoped
class DoneLessons {

    private static final String ADD = """
            insert into lessons_done (user_id, path, lesson, revision, path_version, done_at)
            values (:user, :path, :lesson, :revision, :version, :at)
            on conflict do nothing
            """;

    private static final String OF_USER = """
            select path, lesson, revision, path_version, done_at from lessons_done
            where user_id = :user and path in (:paths)
            order by path, lesson, revision
            """;

    private static final String BEGUN = """
            select path from path_versions
            where state = 'PUBLISHED' and path > :after and path in (
                select path from lessons_done where user_id = :user
                union all select path from path_bookmarks where user_id = :user)
            order by path
            """;

    private final EntityManager entities;

    DoneLessons(EntityManager entities) {
        this.entities = entities;
    }

    /** Remembers that a lesson is done; what was done before stays as it was. */
    void add(UUID userId, DoneLesson done) {
        entities.createNativeQuery(ADD)
                .setParameter("user", userId)
                .setParameter("path", done.path())
                .setParameter("lesson", done.lesson())
                .setParameter("revision", done.revision())
                .setParameter("version", done.pathVersion())
                .setParameter("at", done.doneAt())
                .executeUpdate();
    }

    /** All that a user has ever done in these paths. */
    @SuppressWarnings("unchecked")
    List<DoneLesson> of(UUID userId, Collection<String> paths) {
        List<Tuple> rows = entities.createNativeQuery(OF_USER, Tuple.class)
                .setParameter("user", userId)
                .setParameter("paths", paths)
                .getResultList();
        return rows.stream().map(DoneLessons::done).toList();
    }

    private static DoneLesson done(Tuple row) {
        return new DoneLesson(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, Integer.class),
                row.get(3, Integer.class),
                row.get(4, Instant.class));
    }

    /** Codes of the published paths in which a user has done something or has left off. */
    @SuppressWarnings("unchecked")
    List<String> pathsBegun(UUID userId, String after, int limit) {
        return entities.createNativeQuery(BEGUN)
                .setParameter("user", userId)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
