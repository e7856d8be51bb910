package com.cegidlife.ticket.alert;

import com.cegidlife.events.TicketEvent;
import com.cegidlife.ticket.desk.History;
import com.cegidlife.ticket.desk.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * Tells which commitments have come so near to their deadlines that a warning is due, and which are breached: each once,
 * on any replica, also after a crash (R14.9), for what is told is remembered in the transaction that tells it. The tickets
 * themselves do not change, and the version that somebody has read is not stale.
 */
@ApplicationScoped
public class TellDeadlines {

    /** How many commitments are looked at in one transaction. */
    static final int BATCH = 200;

    private final DueCommitments dueCommitments;
    private final Tickets tickets;
    private final History history;
    private final Clock clock;

    TellDeadlines(DueCommitments dueCommitments, Tickets tickets, History history, Clock clock) {
        this.dueCommitments = dueCommitments;
        this.tickets = tickets;
        this.history = history;
        this.clock = clock;
    }

    /** @return whether more commitments may be due */
    @Transactional
    public boolean tellSome() {
        var now = clock.instant();
        var due = dueCommitments.lock(now, BATCH);
        var facts = new LinkedHashMap<UUID, List<TicketEvent>>();
        due.forEach(each -> facts.computeIfAbsent(each.ticket().ticketId(), ticket -> new ArrayList<>())
                .addAll(each.commitment().look(each.ticket(), now)));
        history.tell(facts, tickets::reference);
        return due.size() == BATCH;
    }
}
