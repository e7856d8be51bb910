package com.cegidlife.ticket.creditorder.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.ticket.creditorder.CreditOrder;
import com.cegidlife.ticket.desk.Change;
import com.cegidlife.ticket.desk.CurrentActor;
import com.cegidlife.ticket.desk.VisibleTickets;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How every request that changes an order is answered: found, on the stated version, once for each key. */
@ApplicationScoped
class CreditOrderCommands {

    private final VisibleTickets tickets;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    CreditOrderCommands(VisibleTickets tickets, CurrentActor actor, Idempotency idempotency) {
        this.tickets = tickets;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    /** @param decision stable name, for the idempotency key */
    RestResponse<CreditOrderView> run(
            String number,
            OrderPrecondition stated,
            String decision,
            Object body,
            Function<Change, CreditOrder> command) {
        var version = Versions.required(stated.ifMatch);
        var ticketId = tickets.numbered(number).id();
        var by = actor.get();
        var changed = idempotency.once(
                by.userId(),
                decision + "-credit-order",
                stated.key,
                new Asked(number, version, body),
                CreditOrderView.class,
                () -> CreditOrderView.of(command.apply(new Change(ticketId, version, by))));
        return ResponseBuilder.ok(changed).tag(Versions.etag(changed.version())).build();
    }

    /** What an idempotency key stands for. */
    record Asked(String number, long version, Object body) {}
}
