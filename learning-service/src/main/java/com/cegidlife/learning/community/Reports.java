package com.cegidlife.learning.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What readers have reported to the trainers. */
@ApplicationScoped
public class Reports {

    private static final String ADD = """
            insert into community_reports (id, post_id, reporter_id, reason, reported_at)
            values (:id, :post, :reporter, :reason, :at)
            on conflict (post_id, reporter_id) do nothing
            """;

    private static final String SETTLE =
            "update community_reports set settled_at = :at where post_id = :post and settled_at is null";

    private static final String UNSETTLED = """
            select report.id, thread.path, thread.id as thread_id, post.id as post_id, post.body, report.reason,
                report.reported_at
            from community_reports report
            join community_posts post on post.id = report.post_id
            join community_threads thread on thread.id = post.thread_id
            where report.settled_at is null and (cast(:after as uuid) is null or report.id > :after)
            order by report.id
            """;

    private final EntityManager entities;

    Reports(EntityManager entities) {
        this.entities = entities;
    }

    /** Once for each reader and post. */
    void add(UUID id, UUID postId, UUID reporterId, String reason, Instant at) {
        entities.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("post", postId)
                .setParameter("reporter", reporterId)
                .setParameter("reason", reason)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** All reports of a post are looked at. */
    void settle(UUID postId, Instant at) {
        entities.createNativeQuery(SETTLE)
                .setParameter("post", postId)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** What no trainer has looked at yet, the oldest first. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Report> unsettled(Optional<UUID> after, int limit) {
        List<Tuple> rows = entities.createNativeQuery(UNSETTLED, Tuple.class)
                .setParameter("after", after.orElse(null))
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(Reports::report).toList();
    }

    private static Report report(Tuple row) {
        return new Report(
                row.get("id", UUID.class),
                row.get("path", String.class),
                row.get("thread_id", UUID.class),
                row.get("post_id", UUID.class),
                row.get("body", String.class),
                row.get("reason", String.class),
                row.get("reported_at", Instant.class));
    }

    /**
     * A report that no trainer has looked at.
     *
     * @param path code of the path that the thread is about
     * @param body HTML of the post; empty when its author deleted it
     */
    public record Report(
            UUID id, String path, UUID threadId, UUID postId, String body, String reason, Instant reportedAt) {}
}
