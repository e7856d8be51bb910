package com.cegidlife.learning.community;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The threads of the community. */
@ApplicationScoped
public class CommunityThreads implements PanacheRepositoryBase<CommunityThread, UUID> {

    private static final String COUNT =
            "update community_threads set posts = posts + 1, last_post_at = greatest(last_post_at, :at) where id = :id";

    private static final String FIRST = """
            select * from community_threads where path = :path
            order by pinned desc, last_post_at desc, id desc
            """;

    private static final String FOLLOWING = """
            select * from community_threads where path = :path and (pinned, last_post_at, id) < (:pinned, :at, :id)
            order by pinned desc, last_post_at desc, id desc
            """;

    /** Counts a reply without a conflict with other replies, or with what trainers decide meanwhile. */
    void countPost(UUID id, Instant at) {
        getEntityManager()
                .createNativeQuery(COUNT)
                .setParameter("id", id)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** The threads about a path: pinned ones first, then the ones written in last. */
    @SuppressWarnings("unchecked")
    public List<CommunityThread> about(String path, Optional<Place> after, int limit) {
        var query = getEntityManager()
                .createNativeQuery(after.isPresent() ? FOLLOWING : FIRST, CommunityThread.class)
                .setParameter("path", path)
                .setMaxResults(limit);
        after.ifPresent(place -> query.setParameter("pinned", place.pinned())
                .setParameter("at", place.lastPostAt())
                .setParameter("id", place.id()));
        return query.getResultList();
    }

    /** A place in the list of threads, written as {@code <pinned> <instant> <id>}. */
    public record Place(boolean pinned, Instant lastPostAt, UUID id) {

        public static String of(CommunityThread thread) {
            return "%b %s %s".formatted(thread.pinned(), thread.lastPostAt(), thread.id());
        }

        /** @throws IllegalArgumentException, or another unchecked exception, when it is no place */
        public static Place parse(String text) {
            var parts = text.split(" ", -1);
            return new Place(Boolean.parseBoolean(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
        }
    }
}
