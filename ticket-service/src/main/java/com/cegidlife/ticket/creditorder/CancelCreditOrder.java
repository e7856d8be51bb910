package com.cegidlife.ticket.creditorder;

import com.cegidlife.events.Resolution;
import com.cegidlife.servicekit.outbox.Outbox;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Agent;
import com.cegidlife.ticket.desk.Change;
import com.cegidlife.ticket.desk.ResolveTicket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Gives an accepted order up, which resolves its ticket: its credits go back to the lots they came from (D11). */
@ApplicationScoped
public class CancelCreditOrder {

    private final DecideCreditOrder decideCreditOrder;
    private final ResolveTicket resolveTicket;
    private final Outbox outbox;

    CancelCreditOrder(DecideCreditOrder decideCreditOrder, ResolveTicket resolveTicket, Outbox outbox) {
        this.decideCreditOrder = decideCreditOrder;
        this.resolveTicket = resolveTicket;
        this.outbox = outbox;
    }

    /**
     * @param change states the version of the order
     * @throws Refusal unless it is accepted and not delivered yet; when nobody works on its ticket, or it is another team's
     */
    @Transactional
    public CreditOrder cancel(Change change, Agent agent, String reason) {
        return decideCreditOrder.decide(change, "cancel-credit-order", reason, (order, ticket, now) -> {
            outbox.add(order.cancel(now));
            resolveTicket.resolve(ticket, agent, Resolution.ANSWER, CreditOrderWords.cancelled(order, reason));
        });
    }
}
