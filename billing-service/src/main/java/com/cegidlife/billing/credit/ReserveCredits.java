package com.cegidlife.billing.credit;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.credit.CreditDebit.Order;
import com.cegidlife.billing.credit.CreditMovement.Route;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sets credits aside for a service, whole or not at all: oldest expiry first (R18.4, D11, D25). */
@ApplicationScoped
public class ReserveCredits {

    private final ServicePlusHolders holders;
    private final CreditLots lots;
    private final CreditLedger ledger;
    private final CreditDebits debits;
    private final Clock clock;

    ReserveCredits(ServicePlusHolders holders, CreditLots lots, CreditLedger ledger, CreditDebits debits, Clock clock) {
        this.holders = holders;
        this.lots = lots;
        this.ledger = ledger;
        this.debits = debits;
        this.clock = clock;
    }

    /** The debit, reserved or refused; one that was asked for before stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CreditDebit reserve(UUID customerId, Order order) {
        lots.lock(customerId);
        return debits.findByIdOptional(order.id()).orElseGet(() -> reserveNew(customerId, order));
    }

    private CreditDebit reserveNew(UUID customerId, Order order) {
        var now = clock.instant();
        var parts = plan(customerId, order, BusinessDate.of(now));
        var state = parts.isPresent() ? DebitState.RESERVED : DebitState.REFUSED;
        var debit = new CreditDebit(customerId, order, state, now);
        debits.persist(debit);
        parts.ifPresent(taken -> ledger.move(taken, Route.RESERVATION, debit.id()));
        return debit;
    }

    private Optional<List<CreditPlan.Part>> plan(UUID customerId, Order order, LocalDate today) {
        return holders.include(customerId, today)
                ? CreditPlan.of(lots.holdings(customerId, today), order.credits())
                : Optional.empty();
    }
}
