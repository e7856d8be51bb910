package com.cegidlife.ticket.alert;

import com.cegidlife.ticket.commitment.Commitment;
import com.cegidlife.ticket.commitment.OfTicket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The commitments about which something is to be told. */
@ApplicationScoped
class DueCommitments {

    /**
     * Only the commitments that are due are read, however many are open (index {@code commitments_to_look_at}). The tickets
     * are locked, so that their facts are told in the order in which they happen; those locked by others wait their turn.
     */
    private static final String LOCK = """
            select commitment.id as commitment, ticket.id as ticket, ticket.number, ticket.customer_id
            from commitments commitment join tickets ticket on ticket.id = commitment.ticket_id
            where commitment.next_look_at <= :now
            order by commitment.next_look_at
            limit :limit
            for no key update of ticket skip locked
            """;

    private final EntityManager entities;

    DueCommitments(EntityManager entities) {
        this.entities = entities;
    }

    /** A commitment that is due, with the ticket that it is about. */
    record Due(Commitment commitment, OfTicket ticket) {}

    /** Some of them, the longest due first, locked for the running transaction. */
    @SuppressWarnings("unchecked")
    List<Due> lock(Instant now, int limit) {
        var rows = (List<Tuple>) entities.createNativeQuery(LOCK, Tuple.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
        var commitments = commitments(rows);
        return rows.stream()
                .map(row -> new Due(commitments.get(row.get("commitment", UUID.class)), ticket(row)))
                .toList();
    }

    private Map<UUID, Commitment> commitments(List<Tuple> rows) {
        var ids = rows.stream().map(row -> row.get("commitment", UUID.class)).toList();
        return entities.createQuery("from Commitment where id in :ids", Commitment.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Commitment::id, Function.identity()));
    }

    private static OfTicket ticket(Tuple row) {
        return new OfTicket(
                row.get("ticket", UUID.class), row.get("number", String.class), row.get("customer_id", UUID.class));
    }
}
