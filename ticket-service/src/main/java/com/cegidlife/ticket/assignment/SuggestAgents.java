package com.cegidlife.ticket.assignment;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Says who may get a ticket, the best first. */
@ApplicationScoped
public class SuggestAgents {

    private final Needs needs;
    private final Colleagues colleagues;

    SuggestAgents(Needs needs, Colleagues colleagues) {
        this.needs = needs;
        this.colleagues = colleagues;
    }

    /** @throws Refusal {@code not-found} when there is no such ticket */
    @Transactional
    public List<Candidate> suggest(UUID ticketId, int most) {
        return colleagues.ranked(needs.of(ticketId)).stream().limit(most).toList();
    }
}
