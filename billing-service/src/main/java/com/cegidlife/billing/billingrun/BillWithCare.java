package com.cegidlife.billing.billingrun;

import com.cegidlife.billing.BusinessDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Bills what is due so that what cannot be billed does not hold up the rest: it is parked with the reason. */
@ApplicationScoped
class BillWithCare {

    static final int PIECE = 500;

    private static final Logger LOG = Logger.getLogger(BillWithCare.class);

    private final BillingPieces pieces;
    private final DueDates dueDates;
    private final ParkedBillings parkedBillings;
    private final Clock clock;

    BillWithCare(BillingPieces pieces, DueDates dueDates, ParkedBillings parkedBillings, Clock clock) {
        this.pieces = pieces;
        this.dueDates = dueDates;
        this.parkedBillings = parkedBillings;
        this.clock = clock;
    }

    /**
     * Bills a piece of what is due of a stream: at once, or one after another when that fails.
     *
     * @param progress told in the transaction of what it is about
     */
    Tally bill(BillingStream stream, Consumer<Tally> progress) {
        try {
            return pieces.bill(stream, PIECE, progress);
        } catch (RuntimeException e) {
            LOG.warnf(e, "A piece of %s cannot be billed at once", stream);
            return dueDates.next(stream, BusinessDate.of(clock.instant()), PIECE).stream()
                    .map(due -> alone(due, progress))
                    .reduce(Tally.NOTHING, Tally::plus);
        }
    }

    /** Bills one of what is due, and parks it when that fails; nothing when it is not due, or somebody else has taken it. */
    Tally alone(Due due, Consumer<Tally> progress) {
        try {
            return pieces.bill(due, progress);
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s of %s cannot be billed and is parked", due.stream(), due.subject());
            parkedBillings.park(due.id(), e, () -> progress.accept(Tally.ofParked()));
            return Tally.ofParked();
        }
    }
}
