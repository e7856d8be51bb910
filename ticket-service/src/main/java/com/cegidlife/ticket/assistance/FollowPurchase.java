package com.cegidlife.ticket.assistance;

import com.cegidlife.events.PaidService;
import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.desk.AddNote;
import com.cegidlife.ticket.desk.Cancellation;
import com.cegidlife.ticket.desk.ChangeTicket;
import com.cegidlife.ticket.desk.NewNote;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.purchase.PurchaseSettled;
import com.cegidlife.ticket.purchase.Rejection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** Opens a question when its purchase is confirmed, and never without; cancels it otherwise (R15.16). */
@ApplicationScoped
class FollowPurchase {

    private final ChangeTicket changeTicket;
    private final AddNote addNote;

    FollowPurchase(ChangeTicket changeTicket, AddNote addNote) {
        this.changeTicket = changeTicket;
        this.addNote = addNote;
    }

    void follow(@Observes PurchaseSettled settled) {
        var purchase = settled.purchase();
        if (purchase.service() == PaidService.USAGE_ASSISTANCE) {
            purchase.orderNumber()
                    .ifPresentOrElse(
                            order -> open(purchase.ticketId(), order),
                            () -> cancel(purchase.ticketId(), purchase.whyNot()));
        }
    }

    private void open(UUID ticketId, String order) {
        changeTicket.alter(ticketId, Ticket::open);
        tell(
                ticketId,
                new Text(
                        "L'achat est confirmé (commande %s) : votre question est ouverte.".formatted(order),
                        "The purchase is confirmed (order %s): your question is open.".formatted(order)));
    }

    private void cancel(UUID ticketId, Rejection why) {
        changeTicket.alter(
                ticketId,
                (ticket, now) -> ticket.cancel(new Cancellation(why.code(), why.french(), why.english(), now)));
        tell(
                ticketId,
                new Text(
                        "La question est annulée et rien n'est facturé. " + why.french(),
                        "The question is cancelled, and nothing is billed. " + why.english()));
    }

    private void tell(UUID ticketId, Text text) {
        addNote.add(ticketId, NewNote.reply(Actor.SYSTEM, text.french() + "\n\n" + text.english()));
    }
}
