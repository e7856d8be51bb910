package com.cegidlife.ticket.link;

import com.cegidlife.events.TicketRelation;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.ticket.desk.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Links two tickets of a customer; both tell of it, each from its side. */
@ApplicationScoped
public class LinkTickets {

    /** As many as one ticket has. */
    static final int MOST = 100;

    private static final Text UNKNOWN = new Text("demande inconnue", "unknown ticket");
    private static final Text ITSELF = new Text("est la demande elle-même", "is the ticket itself");

    private final Tickets tickets;
    private final TicketLinks links;
    private final LinkedPair pair;
    private final Ids ids;
    private final Clock clock;

    LinkTickets(Tickets tickets, TicketLinks links, LinkedPair pair, Ids ids, Clock clock) {
        this.tickets = tickets;
        this.links = links;
        this.pair = pair;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param relation how the ticket stands to the other one
     * @throws Refusal when there is no such other ticket, it is another customer's, the same, or linked so already
     */
    @Transactional
    public TicketLinks.Linked link(UUID ticketId, TicketRelation relation, String otherNumber, UUID by) {
        var otherId = tickets.idOf(otherNumber).orElseThrow(() -> wrongTicket(UNKNOWN));
        if (otherId.equals(ticketId)) {
            throw wrongTicket(ITSELF);
        }
        var both = pair.locked(ticketId, otherId);
        mayBeLinked(both, relation);
        var link = new TicketLink(ids.next(), both.one(), relation, both.other(), by, clock.instant());
        links.persistAndFlush(link);
        pair.tell(both, link::linked, by, "link");
        return new TicketLinks.Linked(link, both.other());
    }

    private void mayBeLinked(LinkedPair.Both both, TicketRelation relation) {
        if (!both.one().customerId().equals(both.other().customerId())) {
            throw both.refusal(LinkProblem.LINK_ACROSS_CUSTOMERS);
        }
        if (links.exists(both.one(), both.other(), relation)) {
            throw both.refusal(LinkProblem.TICKETS_ALREADY_LINKED);
        }
        if (Math.max(links.countOf(both.one().id()), links.countOf(both.other().id())) >= MOST) {
            throw both.refusal(LinkProblem.TOO_MANY_LINKS).with("most", MOST);
        }
    }

    private static Refusal wrongTicket(Text why) {
        return new Refusal(CommonProblem.INVALID_REQUEST).violation("/ticket", why);
    }
}
