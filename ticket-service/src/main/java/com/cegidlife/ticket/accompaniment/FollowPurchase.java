package com.cegidlife.ticket.accompaniment;

import com.cegidlife.events.PaidService;
import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.purchase.Purchase;
import com.cegidlife.ticket.purchase.PurchaseSettled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets an accompaniment be scheduled when billing confirms its purchase, and ends it otherwise (R15.15). */
@ApplicationScoped
class FollowPurchase {

    private final Accompaniments accompaniments;
    private final ChangeAccompaniment changeAccompaniment;

    FollowPurchase(Accompaniments accompaniments, ChangeAccompaniment changeAccompaniment) {
        this.accompaniments = accompaniments;
        this.changeAccompaniment = changeAccompaniment;
    }

    void follow(@Observes PurchaseSettled settled) {
        var purchase = settled.purchase();
        if (purchase.service() == PaidService.ACCOMPANIMENT) {
            var accompaniment = accompaniments.waitingFor(purchase.id()).orElseThrow();
            changeAccompaniment.tell(accompaniment, Actor.SYSTEM, apply(purchase, accompaniment));
        }
    }

    private static Text apply(Purchase purchase, Accompaniment accompaniment) {
        return purchase.orderNumber()
                .map(order -> {
                    accompaniment.confirm(order);
                    return AccompanimentWords.confirmed(order);
                })
                .orElseGet(() -> {
                    var why = new Text(
                            purchase.whyNot().french(), purchase.whyNot().english());
                    accompaniment.notBought(why);
                    return AccompanimentWords.notBought(why);
                });
    }
}
