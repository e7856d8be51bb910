package com.cegidlife.ticket.creditorder;

import com.cegidlife.events.CreditsRefused;
import com.cegidlife.events.CreditsReserved;
import com.cegidlife.servicekit.inbox.Inbox;
import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.desk.AddNote;
import com.cegidlife.ticket.desk.NewNote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Learns whether billing could set the credits of an accepted order aside (R18.4). */
@ApplicationScoped
public class FollowCredits {

    private static final String CONSUMER = "creditorder/follow-credits";

    private final Inbox inbox;
    private final CreditOrders orders;
    private final AddNote addNote;

    FollowCredits(Inbox inbox, CreditOrders orders, AddNote addNote) {
        this.inbox = inbox;
        this.orders = orders;
        this.addNote = addNote;
    }

    /** It may be delivered. @throws Refusal {@code not-found} when there is no such order */
    @Transactional
    public void reserved(UUID eventId, CreditsReserved reserved) {
        if (inbox.isNew(CONSUMER, eventId)) {
            orders.toChange(reserved.ticketId()).answered(CreditOrderState.RESERVED);
        }
    }

    /** It will not be delivered, as the customer reads on the ticket. @throws Refusal as {@link #reserved} does */
    @Transactional
    public void refused(UUID eventId, CreditsRefused refused) {
        if (inbox.isNew(CONSUMER, eventId)) {
            var order = orders.toChange(refused.ticketId());
            if (order.answered(CreditOrderState.REFUSED)) {
                addNote.add(order.ticketId(), NewNote.reply(Actor.SYSTEM, CreditOrderWords.refused(order, refused)));
            }
        }
    }
}
