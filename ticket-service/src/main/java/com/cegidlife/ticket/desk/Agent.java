package com.cegidlife.ticket.desk;

import com.cegidlife.events.TicketKind;
import java.util.Set;
import java.util.UUID;

/** One of the publisher's staff, at work on tickets. */
public record Agent(UUID userId, Set<Team> teams) {

    public Agent {
        teams = Set.copyOf(teams);
    }

    boolean handles(TicketKind kind) {
        return teams.contains(Team.of(kind));
    }
}
