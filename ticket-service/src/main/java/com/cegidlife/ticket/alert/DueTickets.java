package com.cegidlife.ticket.alert;

import com.cegidlife.ticket.desk.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The tickets about whose commitments something is to be told. */
@ApplicationScoped
class DueTickets {

    /** Only the commitments that are due are read, however many are open (index {@code commitments_to_look_at}). */
    private static final String LOCK = """
            select ticket.id
            from commitments commitment join tickets ticket on ticket.id = commitment.ticket_id
            where commitment.next_look_at <= :now
            order by commitment.next_look_at
            limit :limit
            for no key update of ticket skip locked
            """;

    private final EntityManager entities;

    DueTickets(EntityManager entities) {
        this.entities = entities;
    }

    /** Some of them, the longest due first, locked for the running transaction; those locked by others are left out. */
    @SuppressWarnings("unchecked")
    List<Ticket> lock(Instant now, int limit) {
        var ids = (List<UUID>) entities.createNativeQuery(LOCK, UUID.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select distinct ticket from Ticket ticket"
                                        + " join fetch ticket.promises.commitments where ticket.id in :ids",
                                Ticket.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
