package com.cegidlife.ticket.desk;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.entitlement.AdmitTicket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Registers what a customer's user asks for. */
@ApplicationScoped
public class RegisterTicket {

    private final AdmitTicket admitTicket;
    private final RecordTicket recordTicket;

    RegisterTicket(AdmitTicket admitTicket, RecordTicket recordTicket) {
        this.admitTicket = admitTicket;
        this.recordTicket = recordTicket;
    }

    /** @throws Refusal when the request is not complete (R14.2), or the user may not ask this (see {@link AdmitTicket}) */
    @Transactional
    public Ticket register(UUID customerId, UUID userId, TicketRequest request) {
        request.mustBeComplete();
        admitTicket.admit(customerId, userId, request.kind(), request.product());
        return recordTicket.record(new Registration(customerId, Actor.user(userId), TicketOrigin.CUSTOMER, request));
    }
}
