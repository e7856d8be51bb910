package com.cegidlife.ticket.merge;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Agent;
import com.cegidlife.ticket.desk.Change;
import com.cegidlife.ticket.desk.ChangeTicket;
import com.cegidlife.ticket.desk.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lets duplicates go on in one ticket: it shows what is written on them, and owes what was promised with the first of them
 * (R14.6); they are closed, owe nothing any more, and say where they go on.
 */
@ApplicationScoped
public class MergeTickets {

    private final MergeableTickets mergeable;
    private final ChangeTicket changeTicket;
    private final Ids ids;

    MergeTickets(MergeableTickets mergeable, ChangeTicket changeTicket, Ids ids) {
        this.mergeable = mergeable;
        this.changeTicket = changeTicket;
        this.ids = ids;
    }

    /**
     * @param survivor the ticket that goes on
     * @param reason why they are the same, in the words of the agent
     * @throws Refusal when one has changed since the agent read it, is over, or does not go with the others; then nothing
     *     is merged
     */
    @Transactional
    public Ticket merge(Change survivor, List<Duplicate> duplicates, Agent agent, String reason) {
        var versions = duplicates.stream()
                .collect(Collectors.toMap(Duplicate::number, Duplicate::version, (one, last) -> last));
        var merging = mergeable.locked(survivor.ticketId(), versions.keySet(), agent);
        return changeTicket.decide(survivor, "merge", reason, (ticket, now) -> {
            var facts = ticket.takeIn(merging.duplicates(), ids::next, now);
            merging.duplicates()
                    .forEach(duplicate -> changeTicket.decide(
                            new Change(duplicate.id(), versions.get(duplicate.number()), survivor.by()),
                            "merge-into",
                            reason,
                            (closed, at) -> closed.mergeInto(ticket, at)));
            mergeable.settle(merging);
            return facts;
        });
    }
}
