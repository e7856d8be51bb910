package com.cegidlife.ticket.desk;

import com.cegidlife.events.TicketPriority;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** Changes the priority of a support ticket; before the take-in-charge the deadline changes with it (R14.10). */
@ApplicationScoped
public class ChangePriority {

    private final ChangeTicket changeTicket;
    private final Promisors promisors;

    ChangePriority(ChangeTicket changeTicket, Promisors promisors) {
        this.changeTicket = changeTicket;
        this.promisors = promisors;
    }

    /**
     * @param reason in the words of the person
     * @throws Refusal when it is no support ticket, or over; for a customer's user also when it is in charge already
     */
    public Ticket change(Change change, TicketPriority priority, String reason) {
        return changeTicket.decide(change, "change-priority", reason, (ticket, now) -> {
            if (change.by().isOfTheCustomer()) {
                ticket.handling()
                        .mustBe(ticket.number(), DeskProblem.TICKET_ALREADY_TAKEN_IN_CHARGE, TicketState.REGISTERED);
            }
            return ticket.changePriority(priority, promisors.of(ticket), now);
        });
    }
}
