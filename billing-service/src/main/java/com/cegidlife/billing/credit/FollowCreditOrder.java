package com.cegidlife.billing.credit;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.credit.CreditDebit.Order;
import com.cegidlife.events.CreditOrderAccepted;
import com.cegidlife.events.CreditOrderCancelled;
import com.cegidlife.events.CreditOrderDelivered;
import com.cegidlife.events.CreditsRefused;
import com.cegidlife.events.CreditsReserved;
import com.cegidlife.servicekit.inbox.Inbox;
import com.cegidlife.servicekit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Debits the services that customers order in credits on a ticket (R18.4), each once however often it is told. */
@ApplicationScoped
public class FollowCreditOrder {

    private static final String CONSUMER = "credit/follow-credit-order";

    private final Inbox inbox;
    private final ReserveCredits reserveCredits;
    private final SettleDebit settleDebit;
    private final CreditLots lots;
    private final Outbox outbox;

    FollowCreditOrder(
            Inbox inbox, ReserveCredits reserveCredits, SettleDebit settleDebit, CreditLots lots, Outbox outbox) {
        this.inbox = inbox;
        this.reserveCredits = reserveCredits;
        this.settleDebit = settleDebit;
        this.lots = lots;
        this.outbox = outbox;
    }

    /** Sets the credits aside, and tells the ticket whether there were enough. */
    @Transactional
    public void reserve(UUID eventId, CreditOrderAccepted accepted) {
        if (!inbox.isNew(CONSUMER, eventId)) {
            return;
        }
        var order = new Order(accepted.ticketId(), accepted.number(), accepted.service(), accepted.credits());
        var debit = reserveCredits.reserve(accepted.customerId(), order);
        if (debit.state() == DebitState.REFUSED) {
            var left = lots.present(debit.customerId(), BusinessDate.of(debit.reservedAt()));
            outbox.add(new CreditsRefused(
                    debit.id(), debit.customerId(), debit.credits(), left.available(), debit.reservedAt()));
        } else {
            outbox.add(new CreditsReserved(debit.id(), debit.customerId(), debit.credits(), debit.reservedAt()));
        }
    }

    /** Spends what was set aside; what was refused, released or spent already stays so. */
    @Transactional
    public void confirm(UUID eventId, CreditOrderDelivered delivered) {
        settle(eventId, delivered.customerId(), delivered.ticketId(), DebitState.CONFIRMED);
    }

    /** Puts what was set aside back; what was refused, released or spent already stays so. */
    @Transactional
    public void release(UUID eventId, CreditOrderCancelled cancelled) {
        settle(eventId, cancelled.customerId(), cancelled.ticketId(), DebitState.RELEASED);
    }

    private void settle(UUID eventId, UUID customerId, UUID debitId, DebitState next) {
        if (inbox.isNew(CONSUMER, eventId)) {
            settleDebit.settle(customerId, debitId, next, debit -> debit.mayBecome(next));
        }
    }
}
