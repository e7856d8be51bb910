package com.cegidlife.ticket.tag;

import com.cegidlife.events.TicketEvent;
import com.cegidlife.events.TicketTagsChanged;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Change;
import com.cegidlife.ticket.desk.ChangeTicket;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Puts tags on a ticket and takes others away, in whatever state it is. */
@ApplicationScoped
public class TagTicket {

    /** As many as one ticket has. */
    static final int MOST = 20;

    private final ChangeTicket changeTicket;
    private final Tickets tickets;
    private final TicketTags tags;

    TagTicket(ChangeTicket changeTicket, Tickets tickets, TicketTags tags) {
        this.changeTicket = changeTicket;
        this.tickets = tickets;
        this.tags = tags;
    }

    /**
     * Changes nothing when the ticket is tagged so already.
     *
     * @throws Refusal when it has changed since the agent read it, goes on in another ticket, or would have too many
     */
    @Transactional
    public Ticket tag(Change change, TagChange wanted) {
        return changeTicket.decide(change, "tag", null, (ticket, now) -> tagged(ticket, wanted, change, now));
    }

    private List<TicketEvent> tagged(Ticket ticket, TagChange wanted, Change change, Instant now) {
        ticket.mustNotBeMerged();
        var present = tags.of(ticket.id());
        var added = without(wanted.add(), present);
        var removed = without(wanted.remove(), wanted.add());
        removed.retainAll(present);
        if (added.isEmpty() && removed.isEmpty()) {
            return List.of();
        }
        if (present.size() + added.size() - removed.size() > MOST) {
            throw new Refusal(TagProblem.TOO_MANY_TAGS)
                    .with("number", ticket.number())
                    .with("most", MOST);
        }
        tags.add(ticket.id(), added, change.by().userId(), now);
        tags.remove(ticket.id(), removed);
        tickets.renew(ticket);
        return List.of(new TicketTagsChanged(
                ticket.id(), ticket.number(), ticket.customerId(), values(added), values(removed), now));
    }

    private static SortedSet<TagName> without(Collection<TagName> some, Collection<TagName> others) {
        var rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static List<String> values(Collection<TagName> tags) {
        return tags.stream().map(TagName::value).toList();
    }
}
