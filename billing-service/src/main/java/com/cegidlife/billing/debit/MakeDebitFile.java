package com.cegidlife.billing.debit;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Makes a file that asks the bank to collect all that is due by a day. */
@ApplicationScoped
public class MakeDebitFile {

    /** As many as banks take in one file. */
    private static final int MOST_DEBITS = 10_000;

    private final Collectable collectable;
    private final DebitMessage message;
    private final DebitFiles files;
    private final Ids ids;
    private final Clock clock;

    MakeDebitFile(Collectable collectable, DebitMessage message, DebitFiles files, Ids ids, Clock clock) {
        this.collectable = collectable;
        this.message = message;
        this.files = files;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refusal when nothing is to be collected, or the day is not after today */
    @Transactional
    public DebitFile make(LocalDate collectOn, UUID createdBy) {
        var now = clock.instant();
        if (!collectOn.isAfter(BusinessDate.of(now))) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation("/collectOn", new Text("au plus tôt demain", "tomorrow at the earliest"));
        }
        var debits = collectable.dueBy(collectOn, MOST_DEBITS);
        if (debits.isEmpty()) {
            throw new Refusal(DebitProblem.NOTHING_TO_COLLECT).with("collectOn", collectOn);
        }
        var order = new DebitOrder(ids.next(), collectOn, now, debits);
        files.add(order, message.of(order), createdBy);
        return files.get(order.id());
    }
}
