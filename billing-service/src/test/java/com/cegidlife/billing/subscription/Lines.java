package com.cegidlife.billing.subscription;

import com.cegidlife.servicekit.problem.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Lines of contracts for tests of the domain. */
final class Lines {

    private Lines() {}

    static SubscribedLine ordered(long quarterCents, LocalDate from) {
        return line(0, quarterCents, from, from, Optional.empty());
    }

    static SubscribedLine added(int addition, long quarterCents, LocalDate enteredOn, LocalDate from) {
        return line(addition, quarterCents, enteredOn, from, Optional.empty());
    }

    static SubscribedLine line(
            int addition, long quarterCents, LocalDate enteredOn, LocalDate from, Optional<LocalDate> endsOn) {
        return new SubscribedLine(
                new UUID(addition, quarterCents),
                new Increase("OPTION-" + addition, 1, 0),
                new Addition(addition == 0 ? LineOrigin.ORDER : LineOrigin.AMENDMENT, addition, enteredOn),
                new Text("Option", "Option"),
                "C62",
                2_000,
                quarterCents,
                new UUID(3, 3),
                from,
                from,
                endsOn,
                Optional.empty());
    }
}
