package com.cegidlife.ticket.desk;

import com.cegidlife.servicekit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Begins the wait for the confirmation of a purchase. */
@ApplicationScoped
public class AwaitPurchase {

    private final Ids ids;
    private final DeskSettings settings;
    private final Clock clock;

    AwaitPurchase(Ids ids, DeskSettings settings, Clock clock) {
        this.ids = ids;
        this.settings = settings;
        this.clock = clock;
    }

    /** A purchase that is asked for now. */
    public AwaitedPurchase begin() {
        return new AwaitedPurchase(ids.next(), clock.instant().plus(settings.purchaseConfirmedWithin()));
    }
}
