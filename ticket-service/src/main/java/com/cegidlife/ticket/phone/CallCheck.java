package com.cegidlife.ticket.phone;

import com.cegidlife.events.TicketKind;
import com.cegidlife.ticket.desk.Team;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.TicketState;
import com.cegidlife.ticket.hours.TeamHours;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known when somebody calls about a ticket, and whether the call may be taken (R14.4): the caller is an active user
 * of the ticket's customer, the ticket known and open, its support not suspended (R14.7), and the team that handles it there
 * (R14.5, R16.2).
 *
 * @param number as the agent entered it
 * @param ticket empty when none has this number
 * @param caller empty while the caller is not identified
 * @param customerOfCaller empty when the caller has no open access account
 * @param suspended whether support is suspended for the customer of the ticket
 * @param at the instant of the call
 */
record CallCheck(
        String number,
        Optional<Ticket> ticket,
        Optional<UUID> caller,
        Optional<UUID> customerOfCaller,
        boolean suspended,
        Instant at) {

    /**
     * Every reason why the call may not be taken, in the order of the talk; none when it may. Those of the caller come first:
     * nothing of a ticket is told to a stranger.
     */
    List<Obstacle> obstacles() {
        var obstacles = new ArrayList<Obstacle>();
        ofTheCaller().ifPresent(obstacles::add);
        ofTheTicket().ifPresent(obstacles::add);
        ofTheSuspension().ifPresent(obstacles::add);
        ofTheHour().ifPresent(obstacles::add);
        return obstacles;
    }

    private Optional<Obstacle> ofTheTicket() {
        if (ticket.isEmpty()) {
            return Optional.of(Obstacle.TICKET_UNKNOWN);
        }
        var state = ticket.get().state();
        if (state == TicketState.AWAITING_PURCHASE) {
            return Optional.of(Obstacle.TICKET_AWAITS_PURCHASE);
        }
        return state.isOpen() ? Optional.empty() : Optional.of(Obstacle.TICKET_OVER);
    }

    private Optional<Obstacle> ofTheCaller() {
        if (caller.isEmpty()) {
            return Optional.of(Obstacle.CALLER_NOT_IDENTIFIED);
        }
        if (customerOfCaller.isEmpty()) {
            return Optional.of(Obstacle.CALLER_NOT_ACTIVE);
        }
        return ticket.map(Ticket::customerId)
                .filter(owner -> !customerOfCaller.get().equals(owner))
                .map(stranger -> Obstacle.CALLER_OF_ANOTHER_CUSTOMER);
    }

    private Optional<Obstacle> ofTheSuspension() {
        return ticket.filter(called -> suspended && called.request().kind() == TicketKind.SUPPORT)
                .map(called -> Obstacle.SUPPORT_SUSPENDED);
    }

    private Optional<Obstacle> ofTheHour() {
        return closedTeam().map(hours -> switch (hours.team()) {
            case SUPPORT -> Obstacle.SUPPORT_CLOSED;
            case CUSTOMER_SERVICE -> Obstacle.CUSTOMER_SERVICE_CLOSED;
        });
    }

    /** When the team that handles the ticket is there again; empty when it is there, or the ticket is not known. */
    Optional<Instant> nextOpening() {
        return closedTeam().map(TeamHours::nextOpening);
    }

    private Optional<TeamHours> closedTeam() {
        return ticket.map(called -> new TeamHours(Team.of(called.request().kind()), at))
                .filter(hours -> !hours.isOpen());
    }
}
