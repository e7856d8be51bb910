package com.cegidlife.learning.websession;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who registered for which live web session. */
@ApplicationScoped
class Registrations implements PanacheRepositoryBase<Registration, UUID> {

    Optional<Registration> of(UUID sessionId, UUID userId) {
        return find("sessionId = ?1 and userId = ?2", sessionId, userId).firstResultOptional();
    }

    /** Of one user, by session. */
    Map<UUID, Registration> of(Collection<UUID> sessionIds, UUID userId) {
        return find("sessionId in ?1 and userId = ?2", sessionIds, userId).stream()
                .collect(Collectors.toMap(Registration::sessionId, Function.identity()));
    }

    /** Who has a seat: no more than the greatest capacity. */
    List<UUID> seated(UUID sessionId) {
        return users(sessionId, List.of(RegistrationState.REGISTERED));
    }

    /** Who has a seat or waits for one. */
    List<UUID> active(UUID sessionId) {
        return users(sessionId, List.of(RegistrationState.REGISTERED, RegistrationState.WAITING));
    }

    private List<UUID> users(UUID sessionId, List<RegistrationState> states) {
        return find(
                        "select userId from Registration where sessionId = ?1 and state in ?2 order by position",
                        sessionId,
                        states)
                .project(UUID.class)
                .list();
    }

    /** In the order of registration, those who cancelled too. */
    List<Registration> page(UUID sessionId, long after, int limit) {
        return find("sessionId = ?1 and position > ?2 order by position", sessionId, after)
                .page(0, limit)
                .list();
    }

    /** Takes down who attended among those who had a seat. */
    void attended(UUID sessionId, Collection<UUID> userIds) {
        update(
                "set attended = case when userId in ?1 then true else false end where sessionId = ?2 and state = ?3",
                userIds,
                sessionId,
                RegistrationState.REGISTERED);
    }
}
