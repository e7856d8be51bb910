package com.cegidlife.billing.contract;

import com.cegidlife.billing.Numbers;
import com.cegidlife.servicekit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Makes a contract of an order, with a number of its own. */
@ApplicationScoped
class DrawUpContract {

    private static final String PREFIX = "K";

    private final Numbers numbers;
    private final Ids ids;
    private final Clock clock;

    DrawUpContract(Numbers numbers, Ids ids, Clock clock) {
        this.numbers = numbers;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Contract drawUp(ContractOrder order) {
        var now = clock.instant();
        return new Contract(ids.next(), numbers.next(PREFIX, now), order, now);
    }
}
