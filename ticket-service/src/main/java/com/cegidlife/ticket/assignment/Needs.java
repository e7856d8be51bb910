package com.cegidlife.ticket.assignment;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** What tickets need, read without the tickets: who changes one must read it only once it is locked. */
@ApplicationScoped
class Needs {

    private static final String SELECT = """
            select new com.cegidlife.ticket.assignment.Need(ticket.request.kind, ticket.request.product, ticket.request.module)
            from Ticket ticket where ticket.id = :id
            """;

    private static final String WAITS =
            " and ticket.handling.state = REGISTERED and ticket.handling.assignedTo is null";

    private final EntityManager entities;

    Needs(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws Refusal {@code not-found} when there is no such ticket */
    Need of(UUID ticketId) {
        return read(SELECT, ticketId).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** Empty unless the ticket still waits for somebody. */
    Optional<Need> ofWaiting(UUID ticketId) {
        return read(SELECT + WAITS, ticketId);
    }

    private Optional<Need> read(String query, UUID ticketId) {
        return entities.createQuery(query, Need.class)
                .setParameter("id", ticketId)
                .getResultStream()
                .findFirst();
    }
}
