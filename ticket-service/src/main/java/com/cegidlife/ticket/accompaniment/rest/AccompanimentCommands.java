package com.cegidlife.ticket.accompaniment.rest;

import com.cegidlife.servicekit.http.Commands;
import com.cegidlife.servicekit.http.Commands.Command;
import com.cegidlife.ticket.accompaniment.Accompaniment;
import com.cegidlife.ticket.accompaniment.Accompaniments;
import com.cegidlife.ticket.accompaniment.ChangeAccompaniment.Change;
import com.cegidlife.ticket.desk.CurrentActor;
import com.cegidlife.ticket.desk.VisibleTickets;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** How every request that changes an accompaniment is answered. */
@ApplicationScoped
class AccompanimentCommands {

    private final VisibleTickets tickets;
    private final Accompaniments accompaniments;
    private final CurrentActor actor;
    private final Commands commands;

    AccompanimentCommands(
            VisibleTickets tickets, Accompaniments accompaniments, CurrentActor actor, Commands commands) {
        this.tickets = tickets;
        this.accompaniments = accompaniments;
        this.actor = actor;
        this.commands = commands;
    }

    /**
     * @param operation stable name, for the idempotency key
     * @param body what was sent; null when there is no body
     */
    RestResponse<AccompanimentView> run(
            Target target, String operation, Object body, Function<Change, Accompaniment> command) {
        var id = accompaniments
                .get(tickets.numbered(target.number).id(), target.id)
                .id();
        return commands.run(
                target,
                new Command<>(operation, id, body, AccompanimentView.class),
                version -> AccompanimentView.of(command.apply(new Change(id, version, actor.get()))));
    }
}
