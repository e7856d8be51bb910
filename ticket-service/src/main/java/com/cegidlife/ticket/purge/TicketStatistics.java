package com.cegidlife.ticket.purge;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.ticket.desk.Tickets;
import com.cegidlife.ticket.survey.Surveys;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The figures of purged tickets. */
@ApplicationScoped
class TicketStatistics implements PanacheRepositoryBase<TicketStatistic, UUID> {

    private final Tickets tickets;
    private final Surveys surveys;
    private final Ids ids;

    TicketStatistics(Tickets tickets, Surveys surveys, Ids ids) {
        this.tickets = tickets;
        this.surveys = surveys;
        this.ids = ids;
    }

    /** Keeps the figures of tickets that are about to go. */
    void keep(UUID purgeId, Set<UUID> ticketIds, Instant now) {
        var scores = surveys.scores(ticketIds);
        tickets.list("id in ?1", ticketIds)
                .forEach(ticket ->
                        persist(new TicketStatistic(ids.next(), purgeId, ticket, scores.get(ticket.id()), now)));
    }
}
