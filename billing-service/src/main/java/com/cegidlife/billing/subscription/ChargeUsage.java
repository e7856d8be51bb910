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
        var all = lines.of(contract.id());
        var held = new HeldLines(all, item, from);
        var parts = held.use(used);
        if (parts.isEmpty() || !from.isBefore(contract.term().orElseThrow().endsOn())) {
            return;
        }
        var today = BusinessDate.of(clock.instant());
        var addition = new Addition(LineOrigin.USAGE, ContractLines.nextAddition(all), today);
        var price = prices.inForce(item, from);
        for (var part : parts) {
            var line = new ContractLine(ids.next(), contract.id(), part.increase(), addition)
                    .start(part.startsOn(), price, from);
            held.nextAmendment().ifPresent(line::end);
            lines.persist(line);
        }
        added.fire(new LinesAdded(contract, parts.getFirst().startsOn()));
    }
}
