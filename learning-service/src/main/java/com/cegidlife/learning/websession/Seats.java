package com.cegidlife.learning.websession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Who sits where: counted in the database, whose constraint holds what the capacity allows. */
@ApplicationScoped
class Seats {

    private static final String TAKE = "update web_sessions set taken = taken + 1 where id = ?1 and taken < capacity";

    /** The seat leaves a calendar, which must take it over. */
    private static final String LEAVE =
            "update web_sessions set taken = taken - 1, calendar_sequence = calendar_sequence + 1 where id = ?1";

    private static final String PROMOTE = """
            with free as (select capacity - taken as seats from web_sessions where id = ?1),
            promoted as (
                update web_session_registrations set state = 'REGISTERED'
                where id in (
                    select id from web_session_registrations where session_id = ?1 and state = 'WAITING'
                    order by position limit (select seats from free))
                returning user_id),
            counted as (
                update web_sessions set taken = taken + (select count(*) from promoted) where id = ?1)
            select user_id from promoted
            """;

    private static final String LAST =
            "select coalesce(max(position), 0) from web_session_registrations where session_id = ?1";

    private final EntityManager entityManager;

    Seats(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** False when none is free. */
    boolean take(UUID sessionId) {
        return execute(TAKE, sessionId) == 1;
    }

    void leave(UUID sessionId) {
        execute(LEAVE, sessionId);
    }

    /** Gives the free seats to those who wait, in their order. */
    @SuppressWarnings("unchecked")
    List<UUID> promote(UUID sessionId) {
        entityManager.flush();
        return entityManager
                .createNativeQuery(PROMOTE, UUID.class)
                .setParameter(1, sessionId)
                .getResultList();
    }

    /** The place behind everybody who has registered so far. */
    long nextPosition(UUID sessionId) {
        return ((Number) entityManager
                                .createNativeQuery(LAST)
                                .setParameter(1, sessionId)
                                .getSingleResult())
                        .longValue()
                + 1;
    }

    private int execute(String sql, UUID sessionId) {
        entityManager.flush();
        return entityManager.createNativeQuery(sql).setParameter(1, sessionId).executeUpdate();
    }
}
