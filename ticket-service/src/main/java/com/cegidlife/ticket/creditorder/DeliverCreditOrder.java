package com.cegidlife.ticket.creditorder;

import com.cegidlife.events.Resolution;
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

    DeliverCreditOrder(DecideCreditOrder decideCreditOrder, ResolveTicket resolveTicket) {
        this.decideCreditOrder = decideCreditOrder;
        this.resolveTicket = resolveTicket;
    }

    /**
     * @param change states the version of the order
     * @param text for the customer to read on the ticket
     * @throws Refusal unless it is accepted and not delivered yet; when nobody works on its ticket, or it is another team's
     */
    @Transactional
    public CreditOrder deliver(Change change, Agent agent, String text) {
        return decideCreditOrder.decide(change, "deliver-credit-order", null, (order, ticket, now) -> {
            order.deliver(now);
            resolveTicket.resolve(ticket, agent, Resolution.ANSWER, text);
        });
    }
}
