package com.cegidlife.billing.credit;

import com.cegidlife.billing.credit.CreditMovement.Route;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Moves the credits of a debit on, all together: spent when the service is delivered, back to the lots they came from when
 * it is not; what expired there meanwhile stays expired (D11).
 */
@ApplicationScoped
class SettleDebit {

    private final CreditLots lots;
    private final CreditLedger ledger;
    private final CreditDebits debits;
    private final Clock clock;

    SettleDebit(CreditLots lots, CreditLedger ledger, CreditDebits debits, Clock clock) {
        this.lots = lots;
        this.ledger = ledger;
        this.debits = debits;
        this.clock = clock;
    }

    /**
     * @param condition looked at once nobody else can move the customer's credits; what does not meet it stays as it is
     * @throws Refusal when the customer has no such debit, or it may not go there
     */
    @Transactional(Transactional.TxType.MANDATORY)
    CreditDebit settle(UUID customerId, UUID debitId, DebitState next, Predicate<CreditDebit> condition) {
        lots.lock(customerId);
        var debit = debits.of(customerId, debitId);
        if (condition.test(debit)) {
            debit.become(next, clock.instant());
            ledger.move(ledger.takenBy(debit), routeTo(next), debit.id());
        }
        return debit;
    }

    private static Route routeTo(DebitState next) {
        return switch (next) {
            case CONFIRMED -> Route.CONFIRMATION;
            case RELEASED -> Route.RELEASE;
            case REFUNDED -> Route.REFUND;
            case RESERVED, REFUSED -> throw new IllegalArgumentException("No debit is settled as " + next);
        };
    }
}
