package com.cegidlife.learning.community;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The posts of the community. */
@ApplicationScoped
public class Posts implements PanacheRepositoryBase<Post, UUID> {

    /** The posts of a thread in the order in which they were written. */
    public List<Post> of(UUID threadId, Optional<UUID> after, int limit) {
        var found = after.isPresent()
                ? find("threadId = ?1 and id > ?2 order by id", threadId, after.get())
                : find("threadId = ?1 order by id", threadId);
        return found.page(0, limit).list();
    }
}
