package com.cegidlife.ticket.link;

import com.cegidlife.events.TicketRelation;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Ticket;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The links between tickets. */
@ApplicationScoped
public class TicketLinks implements PanacheRepositoryBase<TicketLink, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** A link as one of its tickets shows it. */
    public record Linked(TicketLink link, Ticket other) {}

    /**
     * The links of a ticket with the tickets on their other side, the oldest first, in one statement.
     *
     * @param after shows those made after this one; empty for the beginning
     */
    public List<Linked> of(UUID ticketId, Optional<UUID> after, int limit) {
        return getEntityManager()
                .createQuery(
                        "select link, other from TicketLink link join Ticket other"
                                + " on other.id = case when link.fromTicket = :ticket then link.toTicket else link.fromTicket end"
                                + " where (link.fromTicket = :ticket or link.toTicket = :ticket) and link.id > :after"
                                + " order by link.id",
                        Linked.class)
                .setParameter("ticket", ticketId)
                .setParameter("after", after.orElse(BEFORE_ALL))
                .setMaxResults(limit)
                .getResultList();
    }

    long countOf(UUID ticketId) {
        return count("fromTicket = ?1 or toTicket = ?1", ticketId);
    }

    /** Whether two tickets are linked so, this way or the other. */
    boolean exists(Ticket one, Ticket other, TicketRelation relation) {
        return count(
                        "relation in ?1 and ((fromTicket = ?2 and toTicket = ?3) or (fromTicket = ?3 and toTicket = ?2))",
                        List.of(relation, relation.inverse()),
                        one.id(),
                        other.id())
                > 0;
    }

    /** @throws Refusal {@code not-found} when the ticket has no such link */
    TicketLink known(UUID ticketId, UUID id) {
        return findByIdOptional(id)
                .filter(link -> link.isOf(ticketId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
