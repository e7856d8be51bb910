package com.cegidlife.ticket.accompaniment.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.ticket.accompaniment.Accompaniment;
import com.cegidlife.ticket.accompaniment.Accompaniments;
import com.cegidlife.ticket.accompaniment.ChangeAccompaniment.Change;
import com.cegidlife.ticket.desk.CurrentActor;
import com.cegidlife.ticket.desk.VisibleTickets;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How every request that changes an accompaniment is answered: found, on the stated version, once for each key. */
@ApplicationScoped
class AccompanimentCommands {

    private final VisibleTickets tickets;
    private final Accompaniments accompaniments;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    AccompanimentCommands(
            VisibleTickets tickets, Accompaniments accompaniments, CurrentActor actor, Idempotency idempotency) {
        this.tickets = tickets;
        this.accompaniments = accompaniments;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    /** The accompaniment that the caller may see, else {@code not-found}. */
    private Accompaniment visible(String number, UUID id) {
        return accompaniments.get(tickets.numbered(number).id(), id);
    }

    /**
     * @param operation stable name, for the idempotency key
     * @param body what was sent; null when there is no body
     */
    RestResponse<AccompanimentView> run(
            Target target, String operation, Object body, Function<Change, Accompaniment> command) {
        var version = Versions.required(target.ifMatch);
        var id = visible(target.number, target.id).id();
        var by = actor.get();
        return answer(idempotency.once(
                by.userId(),
                operation,
                target.key,
                new Asked(id, version, body),
                AccompanimentView.class,
                () -> AccompanimentView.of(command.apply(new Change(id, version, by)))));
    }

    static RestResponse<AccompanimentView> answer(AccompanimentView view) {
        return ResponseBuilder.ok(view).tag(Versions.etag(view.version())).build();
    }

    /** What an idempotency key stands for. */
    record Asked(UUID id, long version, Object body) {}
}
