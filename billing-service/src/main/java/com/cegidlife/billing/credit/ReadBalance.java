package com.cegidlife.billing.credit;

import com.cegidlife.billing.BusinessDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Counts a customer's credits on any day: as they were, as they are, or as they will be when nothing more happens. */
@ApplicationScoped
public class ReadBalance {

    private final CreditLots lots;
    private final Clock clock;

    ReadBalance(CreditLots lots, Clock clock) {
        this.lots = lots;
        this.clock = clock;
    }

    /** @param on Europe/Paris; empty for today */
    public CreditBalance read(UUID customerId, Optional<LocalDate> on) {
        var today = BusinessDate.of(clock.instant());
        var day = on.orElse(today);
        return day.isBefore(today) ? lots.past(customerId, day) : lots.present(customerId, day);
    }
}
