package com.cegidlife.ticket.desk;

import com.cegidlife.events.TicketKind;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.ticket.entitlement.AdmitTicket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Registers what a customer's user asks for. */
@ApplicationScoped
public class RegisterTicket {

    private static final Set<TicketKind> ASKED_ELSEWHERE = EnumSet.of(TicketKind.CREDIT_ORDER, TicketKind.RESTORE);

    private final AdmitTicket admitTicket;
    private final AwaitPurchase awaitPurchase;
    private final RecordTicket recordTicket;

    RegisterTicket(AdmitTicket admitTicket, AwaitPurchase awaitPurchase, RecordTicket recordTicket) {
        this.admitTicket = admitTicket;
        this.awaitPurchase = awaitPurchase;
        this.recordTicket = recordTicket;
    }

    /**
     * A usage question that the user has to buy gets its number, and opens when the purchase is confirmed (R15.16).
     *
     * @throws Refusal when the form is not complete (R14.2), or the user may not ask this (see {@link AdmitTicket})
     */
    @Transactional
    public Ticket register(UUID customerId, UUID userId, FilledForm form) {
        var request = form.request();
        if (ASKED_ELSEWHERE.contains(request.kind())) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation(
                            "/kind",
                            new Text("ne s'enregistre pas par ce formulaire", "is not registered with this form"));
        }
        form.mustBeComplete();
        var admission = admitTicket.admit(customerId, userId, form.demand());
        var registration = new Registration(customerId, Actor.user(userId), TicketOrigin.CUSTOMER, request);
        return recordTicket.record(
                switch (admission) {
                    case AT_ONCE -> registration;
                    case ONCE_BOUGHT -> registration.awaiting(awaitPurchase.begin());
                });
    }
}
