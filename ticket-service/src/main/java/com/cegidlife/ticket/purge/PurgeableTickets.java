package com.cegidlife.ticket.purge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The tickets of a customer that may be purged: over, and without any movement since the horizon (R4.1). Orders of
 * credits and what was bought are what invoices rest on, and stay. One that was merged goes with the ticket that shows it.
 */
@ApplicationScoped
class PurgeableTickets {

    private static final String PURGEABLE = """
            from tickets ticket
            where ticket.customer_id = :customer
              and ticket.state in ('CLOSED', 'CANCELLED')
              and coalesce(ticket.closed_at, ticket.registered_at) < :horizon
              and ticket.kind <> 'CREDIT_ORDER'
              and not exists (select 1 from purchases bought where bought.ticket_id = ticket.id and bought.state = 'CONFIRMED')
              and not exists (select 1 from notes note where note.ticket_id = ticket.id and note.added_at >= :horizon)
              and not exists (
                  select 1 from ticket_history entry where entry.ticket_id = ticket.id and entry.at >= :horizon)
              and not exists (
                  select 1 from tickets survivor where survivor.id = ticket.merged_into
                      and (survivor.state not in ('CLOSED', 'CANCELLED') or survivor.closed_at >= :horizon))
            """;

    private static final String ESTIMATE = """
            select count(*) as tickets, min(ticket.registered_at) as oldest_at, max(ticket.registered_at) as newest_at,
                coalesce(sum((select count(*) from notes written where written.ticket_id = ticket.id)), 0) as notes
            """ + PURGEABLE;

    private static final String KEPT = """
            select count(*) filter (where state not in ('CLOSED', 'CANCELLED')) as open_tickets,
                count(*) filter (where state in ('CLOSED', 'CANCELLED') and (kind = 'CREDIT_ORDER' or exists (
                    select 1 from purchases bought where bought.ticket_id = ticket.id and bought.state = 'CONFIRMED')))
                    as paid_tickets
            from tickets ticket where customer_id = :customer and registered_at < :horizon
            """;

    private static final String LOCK = "select ticket.id " + PURGEABLE
            + " order by coalesce(ticket.closed_at, ticket.registered_at), ticket.id limit :limit for update of ticket";

    private static final String STILL = "select ticket.id " + PURGEABLE + " and ticket.id in (:ids)";

    private final EntityManager entities;

    PurgeableTickets(EntityManager entities) {
        this.entities = entities;
    }

    Estimate estimate(UUID customerId, Instant horizon) {
        var going = (Tuple) of(entities.createNativeQuery(ESTIMATE, Tuple.class), customerId, horizon)
                .getSingleResult();
        var kept = (Tuple) of(entities.createNativeQuery(KEPT, Tuple.class), customerId, horizon)
                .getSingleResult();
        return new Estimate(
                count(going, "tickets"),
                count(going, "notes"),
                going.get("oldest_at", Instant.class),
                going.get("newest_at", Instant.class),
                count(kept, "open_tickets"),
                count(kept, "paid_tickets"));
    }

    private static long count(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }

    /**
     * Some of them, the longest over first, locked for the running transaction; those on which somebody writes at the moment
     * are waited for.
     */
    @SuppressWarnings("unchecked")
    List<UUID> lock(UUID customerId, Instant horizon, int limit) {
        return (List<UUID>) of(entities.createNativeQuery(LOCK), customerId, horizon)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Which of the locked tickets may still be purged, now that nobody else can write on them. */
    @SuppressWarnings("unchecked")
    Set<UUID> stillAmong(List<UUID> locked, UUID customerId, Instant horizon) {
        return locked.isEmpty()
                ? Set.of()
                : new HashSet<UUID>(of(entities.createNativeQuery(STILL), customerId, horizon)
                        .setParameter("ids", locked)
                        .getResultList());
    }

    private static Query of(Query query, UUID customerId, Instant horizon) {
        return query.setParameter("customer", customerId).setParameter("horizon", horizon);
    }
}
