package com.cegidlife.ticket.assignment;

import com.cegidlife.events.TicketKind;
import com.cegidlife.ticket.desk.Team;

/**
 * What a ticket needs of who gets it.
 *
 * @param product null when it is about none
 * @param module null when it names none
 */
public record Need(TicketKind kind, String product, String module) {

    Team team() {
        return Team.of(kind);
    }
}
