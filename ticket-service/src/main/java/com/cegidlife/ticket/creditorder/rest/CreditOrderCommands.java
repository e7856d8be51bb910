package com.cegidlife.ticket.creditorder.rest;

import com.cegidlife.servicekit.http.Commands;
import com.cegidlife.servicekit.http.Commands.Command;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.ticket.creditorder.CreditOrder;
import com.cegidlife.ticket.desk.Change;
import com.cegidlife.ticket.desk.CurrentActor;
import com.cegidlife.ticket.desk.VisibleTickets;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** How every request that changes an order is answered. */
@ApplicationScoped
class CreditOrderCommands {

    private final VisibleTickets tickets;
    private final CurrentActor actor;
    private final Commands commands;

    CreditOrderCommands(VisibleTickets tickets, CurrentActor actor, Commands commands) {
        this.tickets = tickets;
        this.actor = actor;
        this.commands = commands;
    }

    /** @param decision stable name, for the idempotency key */
    RestResponse<CreditOrderView> run(
            String number, Precondition stated, String decision, Object body, Function<Change, CreditOrder> command) {
        var ticketId = tickets.numbered(number).id();
        return commands.run(
                stated,
                new Command<>(decision + "-credit-order", number, body, CreditOrderView.class),
                version -> CreditOrderView.of(command.apply(new Change(ticketId, version, actor.get()))));
    }
}
