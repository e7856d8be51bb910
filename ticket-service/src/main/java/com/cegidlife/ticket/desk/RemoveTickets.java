package com.cegidlife.ticket.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Makes tickets disappear with everything that belongs to them, in whatever feature (see {@link TicketsPurged}). */
@ApplicationScoped
public class RemoveTickets {

    private final EntityManager entities;
    private final Event<TicketsPurged> purged;

    RemoveTickets(EntityManager entities, Event<TicketsPurged> purged) {
        this.entities = entities;
        this.purged = purged;
    }

    /** How many notes would go with the tickets. */
    public long notesOf(Set<UUID> ticketIds) {
        return entities.createQuery("select count(*) from Note where ticketId in :ids", Long.class)
                .setParameter("ids", ticketIds)
                .getSingleResult();
    }

    /**
     * Removes tickets that the running transaction has locked, in a few statements however many. Changes made before are
     * written first, and the entities that were read are detached.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(Set<UUID> ticketIds) {
        if (ticketIds.isEmpty()) {
            return;
        }
        purged.fire(new TicketsPurged(ticketIds));
        entities.flush();
        entities.clear();
        entities.createNativeQuery("delete from tickets where id in (:ids)")
                .setParameter("ids", ticketIds)
                .executeUpdate();
    }
}
