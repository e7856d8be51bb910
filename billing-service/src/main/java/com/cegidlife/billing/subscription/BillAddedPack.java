package com.cegidlife.billing.subscription;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.catalogue.Catalogue;
import com.cegidlife.billing.catalogue.Prices;
import com.cegidlife.billing.contract.AssistancePlusAdded;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Bills an Assistance+ pack that was added during the term, pro rata from its day and then with each quarter (R17.4, D8). */
@ApplicationScoped
class BillAddedPack {

    private final ContractLines lines;
    private final Prices prices;
    private final Event<LinesAdded> added;
    private final Ids ids;
    private final Clock clock;

    BillAddedPack(ContractLines lines, Prices prices, Event<LinesAdded> added, Ids ids, Clock clock) {
        this.lines = lines;
        this.prices = prices;
        this.added = added;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refusal when the pack has no price on that day */
    @Transactional(Transactional.TxType.MANDATORY)
    void bill(@Observes AssistancePlusAdded pack) {
        var contract = pack.contract();
        var number = ContractLines.nextAddition(lines.of(contract.id()));
        var addition = new Addition(LineOrigin.AMENDMENT, number, BusinessDate.of(clock.instant()));
        var increase = new Increase(Catalogue.ASSISTANCE_PLUS, pack.appointments(), 0);
        var price = prices.inForce(Catalogue.ASSISTANCE_PLUS, pack.from());
        lines.persist(
                new ContractLine(ids.next(), contract.id(), increase, addition).start(pack.from(), price, pack.from()));
        added.fire(new LinesAdded(contract, pack.from()));
    }
}
