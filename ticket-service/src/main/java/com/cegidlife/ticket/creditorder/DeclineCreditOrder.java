package com.cegidlife.ticket.creditorder;

import com.cegidlife.events.Resolution;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Agent;
import com.cegidlife.ticket.desk.Change;
import com.cegidlife.ticket.desk.ResolveTicket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Declines an order in credits with a reason that the customer reads on the ticket, which is thereby resolved (R18.4). */
@ApplicationScoped
public class DeclineCreditOrder {

    private final DecideCreditOrder decideCreditOrder;
    private final ResolveTicket resolveTicket;

    DeclineCreditOrder(DecideCreditOrder decideCreditOrder, ResolveTicket resolveTicket) {
        this.decideCreditOrder = decideCreditOrder;
        this.resolveTicket = resolveTicket;
    }

    /**
     * @param change states the version of the order
     * @throws Refusal when it is decided already, nobody works on its ticket, or it is another team's
     */
    @Transactional
    public CreditOrder decline(Change change, Agent agent, String reason) {
        return decideCreditOrder.decide(change, "decline-credit-order", reason, (order, ticket, now) -> {
            order.decline(reason, agent.userId(), now);
            resolveTicket.resolve(ticket, agent, Resolution.ANSWER, CreditOrderWords.declined(order));
        });
    }
}
