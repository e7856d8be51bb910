package com.cegidlife.learning.websession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is invited to which live web session: each person once. */
@ApplicationScoped
class Invitees {

    static final int BATCH = 500;

    private static final String BEGIN = """
            insert into web_session_invitations (id, session_id, functional_role, invited_by, invited_at)
            values (?1, ?2, ?3, ?4, ?5)
            """;

    private static final String NEXT = """
            with invited as (
                insert into web_session_invitees (session_id, user_id)
                select session.id, account.user_id
                from web_session_invitations invitation
                    join web_sessions session on session.id = invitation.session_id
                    join covered_products covered on covered.product = session.product
                    join accounts account on account.customer_id = covered.customer_id
                where invitation.id = ?1 and account.open and account.email <> ''
                    and (invitation.functional_role is null or exists (
                        select from learning_phases phase
                        where phase.functional_role = invitation.functional_role and phase.user_id = account.user_id))
                    and not exists (
                        select from web_session_invitees already
                        where already.session_id = session.id and already.user_id = account.user_id)
                limit ?2
                on conflict do nothing
                returning user_id)
            select account.email from invited join accounts account on account.user_id = invited.user_id
            """;

    private final EntityManager entityManager;

    Invitees(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void begin(UUID invitation, UUID sessionId, Optional<String> functionalRole, UUID by, Instant now) {
        entityManager
                .createNativeQuery(BEGIN)
                .setParameter(1, invitation)
                .setParameter(2, sessionId)
                .setParameter(3, functionalRole.orElse(null))
                .setParameter(4, by)
                .setParameter(5, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    UUID sessionOf(UUID invitation) {
        return (UUID) entityManager
                .createNativeQuery("select session_id from web_session_invitations where id = ?1", UUID.class)
                .setParameter(1, invitation)
                .getSingleResult();
    }

    /** The addresses of some of those who are still to be invited, and are now: {@value #BATCH} at most, none at the end. */
    @SuppressWarnings("unchecked")
    List<String> next(UUID invitation) {
        return entityManager
                .createNativeQuery(NEXT, String.class)
                .setParameter(1, invitation)
                .setParameter(2, BATCH)
                .getResultList();
    }
}
