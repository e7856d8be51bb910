package com.cegidlife.ticket.desk.rest;

import com.cegidlife.servicekit.http.Commands;
import com.cegidlife.servicekit.http.Commands.Command;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.ticket.desk.Change;
import com.cegidlife.ticket.desk.CurrentActor;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.VisibleTickets;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** How every request that changes a ticket is answered. */
@ApplicationScoped
class TicketCommands {

    private final VisibleTickets tickets;
    private final CurrentActor actor;
    private final Commands commands;

    TicketCommands(VisibleTickets tickets, CurrentActor actor, Commands commands) {
        this.tickets = tickets;
        this.actor = actor;
        this.commands = commands;
    }

    /**
     * @param operation stable name, for the idempotency key
     * @param body what was sent; null when there is no body
     */
    RestResponse<TicketView> run(
            String number, Precondition stated, String operation, Object body, Function<Change, Ticket> command) {
        var ticketId = tickets.numbered(number).id();
        return commands.run(
                stated,
                new Command<>(operation, number, body, TicketView.class),
                version -> TicketView.of(command.apply(new Change(ticketId, version, actor.get()))));
    }
}
