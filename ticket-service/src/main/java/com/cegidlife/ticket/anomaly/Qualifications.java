package com.cegidlife.ticket.anomaly;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was found out about the tickets, in the order of the findings. */
@ApplicationScoped
public class Qualifications implements PanacheRepositoryBase<Qualification, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** @param after shows those made after this one; empty for the beginning */
    public List<Qualification> of(UUID ticketId, Optional<UUID> after, int limit) {
        return find("ticketId = ?1 and id > ?2 order by id", ticketId, after.orElse(BEFORE_ALL))
                .page(0, limit)
                .list();
    }
}
