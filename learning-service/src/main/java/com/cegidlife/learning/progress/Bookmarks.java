package com.cegidlife.learning.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where users were last in the paths. */
@ApplicationScoped
class Bookmarks {

    private static final String PUT = """
            insert into path_bookmarks (user_id, path, lesson, seconds, left_at)
            values (:user, :path, :lesson, :seconds, :at)
            on conflict (user_id, path) do update
            set lesson = excluded.lesson, seconds = excluded.seconds, left_at = excluded.left_at
            """;

    private static final String OF_USER = """
            select path, lesson, seconds, left_at from path_bookmarks where user_id = :user and path in (:paths)
            """;

    private final EntityManager entities;

    Bookmarks(EntityManager entities) {
        this.entities = entities;
    }

    /** The last one counts, from whichever device. */
    void put(UUID userId, Bookmark bookmark) {
        entities.createNativeQuery(PUT)
                .setParameter("user", userId)
                .setParameter("path", bookmark.path())
                .setParameter("lesson", bookmark.lesson())
                .setParameter("seconds", bookmark.seconds())
                .setParameter("at", bookmark.leftAt())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<Bookmark> of(UUID userId, Collection<String> paths) {
        List<Tuple> rows = entities.createNativeQuery(OF_USER, Tuple.class)
                .setParameter("user", userId)
                .setParameter("paths", paths)
                .getResultList();
        return rows.stream()
                .map(row -> new Bookmark(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, Integer.class),
                        row.get(3, Instant.class)))
                .toList();
    }
}
