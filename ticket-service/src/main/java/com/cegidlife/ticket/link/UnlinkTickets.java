package com.cegidlife.ticket.link;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Removes a link, from either of its tickets; both tell of it. */
@ApplicationScoped
public class UnlinkTickets {

    private final TicketLinks links;
    private final LinkedPair pair;
    private final Clock clock;

    UnlinkTickets(TicketLinks links, LinkedPair pair, Clock clock) {
        this.links = links;
        this.pair = pair;
        this.clock = clock;
    }

    /** @throws Refusal {@code not-found} when the ticket has no such link */
    @Transactional
    public void unlink(UUID ticketId, UUID linkId, UUID by) {
        var link = links.known(ticketId, linkId);
        var both = pair.locked(ticketId, link.otherThan(ticketId));
        var now = clock.instant();
        links.delete(link);
        pair.tell(both, (seen, other) -> link.unlinked(seen, other, now), by, "unlink");
    }
}
