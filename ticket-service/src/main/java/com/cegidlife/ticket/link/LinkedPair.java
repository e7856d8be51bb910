package com.cegidlife.ticket.link;

import com.cegidlife.events.TicketEvent;
import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.History;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The two tickets of a link, which tell of it together. */
@ApplicationScoped
class LinkedPair {

    private final Tickets tickets;
    private final History history;
    private final Audit audit;

    LinkedPair(Tickets tickets, History history, Audit audit) {
        this.tickets = tickets;
        this.history = history;
        this.audit = audit;
    }

    record Both(Ticket one, Ticket other) {

        Refusal refusal(ProblemType problem) {
            return new Refusal(problem).with("number", one.number()).with("other", other.number());
        }
    }

    /** Locked in an order of their own: who links them the other way round at once waits, and no more. */
    Both locked(UUID one, UUID other) {
        Stream.of(one, other).sorted().forEach(tickets::toChange);
        return new Both(tickets.findById(one), tickets.findById(other));
    }

    /** @param fact of a ticket and the other one */
    void tell(Both both, BiFunction<Ticket, Ticket, TicketEvent> fact, UUID by, String action) {
        history.tell(both.one(), List.of(fact.apply(both.one(), both.other())));
        history.tell(both.other(), List.of(fact.apply(both.other(), both.one())));
        audit.record(new Decision(
                by,
                action,
                "ticket/" + both.one().number(),
                null,
                null,
                both.other().number()));
    }
}
