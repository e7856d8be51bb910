package com.cegidlife.billing.subscription;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.catalogue.Prices;
import com.cegidlife.billing.contract.Contract;
import com.cegidlife.servicekit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Bills what is used above the ordered quantity, at the tariff in force that day (R19.2, D14, D19). */
@ApplicationScoped
public class ChargeUsage {

    private final ContractLines lines;
    private final Prices prices;
    private final Event<LinesAdded> added;
    private final Ids ids;
    private final Clock clock;

    ChargeUsage(ContractLines lines, Prices prices, Event<LinesAdded> added, Ids ids, Clock clock) {
        this.lines = lines;
        this.prices = prices;
        this.added = added;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Bills the difference to what is billed already, pro rata from a day and then with each quarter, until the contract is
     * amended. The same usage or a lower one changes nothing, however often it is told.
     *
     * @param contract in force, and locked by the caller: {@link com.cegidlife.billing.contract.Contracts#toChange}
     * @param item code in the catalogue, such as {@link com.cegidlife.billing.catalogue.Catalogue#NAMED_USER}
     * @param used the highest number seen in a day
     * @param from the day after that day (D14), Europe/Paris
     * @throws com.cegidlife.servicekit.problem.Refusal when the item has no price on that day
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void charge(Contract contract, String item, int used, LocalDate from) {
        var held = new HeldLines(lines.of(contract.id()), from);
        var above = held.billed(item);
        if (used <= above || !from.isBefore(contract.term().orElseThrow().endsOn())) {
            return;
        }
        var addition = new Addition(LineOrigin.USAGE, held.nextAddition(), BusinessDate.of(clock.instant()));
        var line = new ContractLine(ids.next(), contract.id(), new Increase(item, used - above, above), addition);
        lines.persist(line.start(from, prices.inForce(item, from), from));
        added.fire(new LinesAdded(contract, from));
    }
}
