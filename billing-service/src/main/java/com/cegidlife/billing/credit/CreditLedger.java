package com.cegidlife.billing.credit;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.credit.CreditLot.Issue;
import com.cegidlife.billing.credit.CreditMovement.Route;
import com.cegidlife.billing.credit.CreditMovement.When;
import com.cegidlife.billing.credit.CreditPlan.Part;
import com.cegidlife.servicekit.id.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The only way credits move: by rows that are never changed. The database sums them up, and refuses what would leave less
 * than nothing anywhere. Whoever moves credits of a customer holds {@link CreditLots#lock} first.
 */
@ApplicationScoped
public class CreditLedger implements PanacheRepositoryBase<CreditMovement, UUID> {

    private final CreditLots lots;
    private final Ids ids;
    private final Clock clock;

    CreditLedger(CreditLots lots, Ids ids, Clock clock) {
        this.lots = lots;
        this.ids = ids;
        this.clock = clock;
    }

    /** A new lot with all its credits; nothing when its source has made one already. */
    @Transactional(Transactional.TxType.MANDATORY)
    void issue(UUID customerId, Issue issue, LocalDate usableFrom) {
        lots.lock(customerId);
        if (lots.knows(issue.source())) {
            return;
        }
        var lot = new CreditLot(ids.next(), customerId, issue, usableFrom);
        lots.persistAndFlush(lot);
        var whole = new Part(lot.id(), issue.credits());
        persistAndFlush(
                new CreditMovement(ids.next(), whole, Route.ISSUE, null, new When(usableFrom, clock.instant())));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void move(List<Part> parts, Route route, UUID debitId) {
        var now = clock.instant();
        var when = new When(BusinessDate.of(now), now);
        persist(parts.stream().map(part -> new CreditMovement(ids.next(), part, route, debitId, when)));
        flush();
    }

    /** What a debit has taken of which lot. */
    List<Part> takenBy(CreditDebit debit) {
        return list(
                        "debitId = ?1 and movedTo = ?2 and movedFrom = ?3 order by id",
                        debit.id(),
                        Route.RESERVATION.to(),
                        Route.RESERVATION.from())
                .stream()
                .map(movement -> new Part(movement.lotId(), movement.credits()))
                .toList();
    }

    /** The movements of a customer's credits, newest first, before one of them. */
    public List<CreditMovement> of(UUID customerId, UUID before, int limit) {
        return find("""
                        id < ?1 and lotId in (select id from CreditLot where customerId = ?2) order by id desc
                        """, before, customerId).page(0, limit).list();
    }
}
