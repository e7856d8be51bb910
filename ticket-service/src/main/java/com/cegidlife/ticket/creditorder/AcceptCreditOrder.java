package com.cegidlife.ticket.creditorder;

import com.cegidlife.servicekit.outbox.Outbox;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.AddNote;
import com.cegidlife.ticket.desk.Change;
import com.cegidlife.ticket.desk.NewNote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Agrees to deliver a service for a number of credits, asks billing for them, and tells the customer (R18.4). */
@ApplicationScoped
public class AcceptCreditOrder {

    private final DecideCreditOrder decideCreditOrder;
    private final AddNote addNote;
    private final Outbox outbox;

    AcceptCreditOrder(DecideCreditOrder decideCreditOrder, AddNote addNote, Outbox outbox) {
        this.decideCreditOrder = decideCreditOrder;
        this.addNote = addNote;
        this.outbox = outbox;
    }

    /**
     * @param change states the version of the order
     * @param credits what it costs, at least 1; whether the customer has so many is billing's to know
     * @throws Refusal when it is decided already, or nobody works on its ticket
     */
    @Transactional
    public CreditOrder accept(Change change, int credits) {
        return decideCreditOrder.decide(change, "accept-credit-order", null, (order, ticket, now) -> {
            outbox.add(order.accept(credits, change.by().userId(), now));
            addNote.add(ticket.ticketId(), NewNote.reply(change.by(), CreditOrderWords.accepted(order)));
        });
    }
}
