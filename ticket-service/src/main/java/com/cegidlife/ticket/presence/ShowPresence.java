package com.cegidlife.ticket.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Shows agents who else is at a ticket, so that a customer is not answered twice. */
@ApplicationScoped
public class ShowPresence {

    /** Who was not seen for this long has left. */
    static final Duration LASTS = Duration.ofSeconds(30);

    private final Presences presences;
    private final Clock clock;

    ShowPresence(Presences presences, Clock clock) {
        this.presences = presences;
        this.clock = clock;
    }

    /** Lets the others see an agent at a ticket for the next 30 seconds. */
    @Transactional
    public void show(UUID ticketId, UUID agentId, Doing doing) {
        var now = clock.instant();
        presences.see(ticketId, new Presence(agentId, doing, now));
        presences.forgetSome(now.minus(LASTS));
    }

    /** The other agents who are at a ticket. */
    public List<Presence> others(UUID ticketId, UUID agentId) {
        return presences.others(ticketId, agentId, clock.instant().minus(LASTS));
    }
}
