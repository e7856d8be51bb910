package com.cegidlife.ticket.desk;

import com.cegidlife.events.TicketKind;
import java.util.Set;
import java.util.UUID;

/**
 * One of the publisher's staff, at work on tickets.
 *
 * @param restores whether the agent restores environments, and so handles the tickets that ask for it (R9.2)
 */
public record Agent(UUID userId, Set<Team> teams, boolean restores) {

    public Agent {
        teams = Set.copyOf(teams);
    }

    /** An agent who handles what the teams handle. */
    public Agent(UUID userId, Set<Team> teams) {
        this(userId, teams, false);
    }

    public boolean handles(TicketKind kind) {
        return teams.contains(Team.of(kind)) || restores && kind == TicketKind.RESTORE;
    }
}
