package com.cegidlife.ticket.desk.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.ticket.desk.Change;
import com.cegidlife.ticket.desk.CurrentActor;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.VisibleTickets;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How every request that changes a ticket is answered: found, on the stated version, once for each key. */
@ApplicationScoped
class TicketCommands {

    private final VisibleTickets tickets;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    TicketCommands(VisibleTickets tickets, CurrentActor actor, Idempotency idempotency) {
        this.tickets = tickets;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    /**
     * @param operation stable name, for the idempotency key
     * @param body what was sent; null when there is no body
     */
    RestResponse<TicketView> run(
            String number, Precondition stated, String operation, Object body, Function<Change, Ticket> command) {
        var version = Versions.required(stated.ifMatch());
        var ticketId = tickets.numbered(number).id();
        var by = actor.get();
        var changed = idempotency.once(
                by.userId(),
                operation,
                stated.key(),
                new Asked(number, version, body),
                TicketView.class,
                () -> TicketView.of(command.apply(new Change(ticketId, version, by))));
        return ResponseBuilder.ok(changed).tag(Versions.etag(changed.version())).build();
    }

    /** What an idempotency key stands for. */
    record Asked(String number, long version, Object body) {}
}
