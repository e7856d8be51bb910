package com.cegidlife.ticket.creditorder;

import com.cegidlife.events.TicketKind;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.desk.RecordTicket;
import com.cegidlife.ticket.desk.Registration;
import com.cegidlife.ticket.desk.TicketOrigin;
import com.cegidlife.ticket.desk.TicketRequest;
import com.cegidlife.ticket.entitlement.AdmitTicket;
import com.cegidlife.ticket.entitlement.Demand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Registers the order of a service that a holder of a Service+ pack wants to pay in credits (R18.4). */
@ApplicationScoped
public class OrderInCredits {

    private final AdmitTicket admitTicket;
    private final RecordTicket recordTicket;
    private final CreditOrders orders;

    OrderInCredits(AdmitTicket admitTicket, RecordTicket recordTicket, CreditOrders orders) {
        this.admitTicket = admitTicket;
        this.recordTicket = recordTicket;
        this.orders = orders;
    }

    /**
     * @param context what the service is for, in the words of the user
     * @throws Refusal when the customer holds no Service+ pack, or the user may not ask anything
     */
    @Transactional
    public CreditOrder order(UUID customerId, UUID userId, OrderedService service, String context) {
        admitTicket.admit(customerId, userId, Demand.of(TicketKind.CREDIT_ORDER, null));
        var ticket = recordTicket.record(
                new Registration(customerId, Actor.user(userId), TicketOrigin.CUSTOMER, request(service, context)));
        var order = new CreditOrder(ticket, service);
        orders.persist(order);
        return order;
    }

    private static TicketRequest request(OrderedService service, String context) {
        return new TicketRequest(
                TicketKind.CREDIT_ORDER,
                null,
                null,
                null,
                null,
                null,
                CreditOrderWords.subject(service),
                CreditOrderWords.context(service, context),
                null,
                null);
    }
}
