package com.cegidlife.billing.billingrun;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.invoice.Issuer;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Bills a piece of what is due, in a transaction of its own: its invoices are issued, and it is no longer due, or nothing has
 * happened.
 */
@ApplicationScoped
class BillingPieces {

    private final DueDates dueDates;
    private final Map<BillingStream, Reckoning> reckonings;
    private final Issuer issuer;
    private final SettleDue settleDue;
    private final Clock clock;

    BillingPieces(DueDates dueDates, @All List<Reckoning> reckonings, Issuer issuer, SettleDue settleDue, Clock clock) {
        this.dueDates = dueDates;
        this.reckonings = reckonings.stream().collect(Collectors.toMap(Reckoning::stream, Function.identity()));
        this.issuer = issuer;
        this.settleDue = settleDue;
        this.clock = clock;
    }

    /**
     * Bills as many as a limit of those that are due and that nobody else has taken.
     *
     * @param progress told in the transaction
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Tally bill(BillingStream stream, int limit, Consumer<Tally> progress) {
        return bill(stream, today -> dueDates.take(stream, today, limit), progress);
    }

    /** Bills one of them; nothing when it is not due, or somebody else has taken it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Tally bill(Due due, Consumer<Tally> progress) {
        return bill(due.stream(), today -> dueDates.take(due, today), progress);
    }

    private Tally bill(BillingStream stream, Function<LocalDate, List<Due>> taken, Consumer<Tally> progress) {
        var today = BusinessDate.of(clock.instant());
        var due = taken.apply(today);
        if (due.isEmpty()) {
            return Tally.NOTHING;
        }
        var reckoned = reckonings.get(stream).reckon(due, today);
        issuer.issue(reckoned.stream().flatMap(each -> each.drafts().stream()).toList());
        settleDue.settle(reckoned);
        var done = Tally.of(reckoned);
        progress.accept(done);
        return done;
    }
}
