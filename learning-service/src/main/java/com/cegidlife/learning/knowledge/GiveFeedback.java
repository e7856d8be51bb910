package com.cegidlife.learning.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Takes down whether an entry helped; who says so again replaces what was said before. */
@ApplicationScoped
public class GiveFeedback {

    private static final String GIVE = """
            insert into knowledge_feedback (entry_id, user_id, helpful, given_at) values (?1, ?2, ?3, ?4)
            on conflict (entry_id, user_id) do update set helpful = excluded.helpful, given_at = excluded.given_at
            """;

    private final ReadEntries readEntries;
    private final EntityManager entityManager;
    private final Clock clock;

    GiveFeedback(ReadEntries readEntries, EntityManager entityManager, Clock clock) {
        this.readEntries = readEntries;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** @throws com.cegidlife.servicekit.problem.Refusal {@code not-found} when the reader sees no such entry */
    @Transactional
    public void give(String slug, Reader reader, UUID userId, boolean helpful) {
        var entry = readEntries.read(slug, Optional.empty(), reader).entry();
        entityManager
                .createNativeQuery(GIVE)
                .setParameter(1, entry.id())
                .setParameter(2, userId)
                .setParameter(3, helpful)
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
