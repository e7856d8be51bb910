package com.cegidlife.ticket.desk;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.entitlement.Demand;
import com.cegidlife.ticket.entitlement.PaidSubject;

/**
 * What a person filled in to register a ticket: what is asked, and on what terms.
 *
 * @param paidSubject null for a plain question
 * @param buyAssistance null when not stated
 */
public record FilledForm(TicketRequest request, PaidSubject paidSubject, Boolean buyAssistance) {

    /**
     * Guards what a person registers (R14.2).
     *
     * @throws Refusal naming every field that is missing or too many
     */
    public void mustBeComplete() {
        TicketForm.of(request.kind()).check(this);
    }

    /** Whether usage assistance is bought when the question is not free (R15.16). */
    public boolean buysAssistance() {
        return Boolean.TRUE.equals(buyAssistance);
    }

    Demand demand() {
        return new Demand(request.kind(), request.product(), request.productVersion(), paidSubject, buysAssistance());
    }
}
