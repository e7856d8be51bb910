package com.cegidlife.ticket.alert;

import com.cegidlife.events.TicketEvent;
import com.cegidlife.ticket.desk.History;
import com.cegidlife.ticket.desk.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Tells which commitments have come so near to their deadlines that a warning is due, and which are breached: each once,
 * on any replica, also after a crash (R14.9), for what is told is remembered in the transaction that tells it.
 */
@ApplicationScoped
public class TellDeadlines {

    /** How many tickets are looked at in one transaction. */
    static final int BATCH = 200;

    private final DueTickets dueTickets;
    private final History history;
    private final Clock clock;

    TellDeadlines(DueTickets dueTickets, History history, Clock clock) {
        this.dueTickets = dueTickets;
        this.history = history;
        this.clock = clock;
    }

    /** @return whether more tickets may be due */
    @Transactional
    public boolean tellSome() {
        var now = clock.instant();
        var due = dueTickets.lock(now, BATCH);
        var facts = new LinkedHashMap<Ticket, List<TicketEvent>>();
        due.forEach(ticket -> facts.put(ticket, ticket.look(now)));
        history.tell(facts);
        return due.size() == BATCH;
    }
}
