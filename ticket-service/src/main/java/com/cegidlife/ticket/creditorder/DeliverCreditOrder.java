package com.cegidlife.ticket.creditorder;

import com.cegidlife.events.Resolution;
import com.cegidlife.servicekit.outbox.Outbox;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Agent;
import com.cegidlife.ticket.desk.Change;
import com.cegidlife.ticket.desk.ResolveTicket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Records that an accepted service was delivered, which resolves its ticket (R18.4). */
@ApplicationScoped
public class DeliverCreditOrder {

    private final DecideCreditOrder decideCreditOrder;
    private final ResolveTicket resolveTicket;
    private final Outbox outbox;

    DeliverCreditOrder(DecideCreditOrder decideCreditOrder, ResolveTicket resolveTicket, Outbox outbox) {
        this.decideCreditOrder = decideCreditOrder;
        this.resolveTicket = resolveTicket;
        this.outbox = outbox;
    }

    /**
     * @param change states the version of the order
     * @param text for the customer to read on the ticket
     * @throws Refusal unless its credits are set aside and it is not delivered yet; when nobody works on its ticket, or it is another team's
     */
    @Transactional
    public CreditOrder deliver(Change change, Agent agent, String text) {
        return decideCreditOrder.decide(change, "deliver-credit-order", null, (order, ticket, now) -> {
            outbox.add(order.deliver(now));
            resolveTicket.resolve(ticket, agent, Resolution.ANSWER, text);
        });
    }
}
