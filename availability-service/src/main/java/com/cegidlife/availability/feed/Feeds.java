package com.cegidlife.availability.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The feeds of all users. */
@ApplicationScoped
public class Feeds implements PanacheRepositoryBase<Feed, UUID> {

    /** The feed whose secret is known; empty as well once the account of its user is closed. */
    Optional<Feed> of(Secret secret) {
        return find("""
                        from Feed f where f.secretHash = ?1
                          and not exists (select 1 from Contact c where c.userId = f.userId and c.email is null)
                        """, (Object) secret.hash()).firstResultOptional();
    }

    /** A user's own, the first made first. */
    public List<Feed> of(UUID userId) {
        return list("userId = ?1 order by id", userId);
    }

    boolean withdraw(UUID id, UUID userId) {
        return delete("id = ?1 and userId = ?2", id, userId) == 1;
    }
}
