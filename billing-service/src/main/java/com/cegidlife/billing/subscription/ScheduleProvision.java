package com.cegidlife.billing.subscription;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.contract.Contract;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Sees that what an amendment adds is given on its first day, and no longer on the day it ends. */
@ApplicationScoped
public class ScheduleProvision {

    /** Kind of the timers, whose subject is the contract. */
    public static final String TIMER = "contract-items";

    private final ProvideOrdered provideOrdered;
    private final Timers timers;
    private final Clock clock;

    ScheduleProvision(ProvideOrdered provideOrdered, Timers timers, Clock clock) {
        this.provideOrdered = provideOrdered;
        this.timers = timers;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void schedule(Contract contract, Amendment amendment) {
        provideOrdered.provide(contract);
        var today = BusinessDate.of(clock.instant());
        var ends = amendment.items().stream().map(Amendment.AddedItem::endsOn).flatMap(Optional::stream);
        timers.set(Stream.concat(Stream.of(amendment.effectiveOn()), ends)
                .distinct()
                .filter(today::isBefore)
                .map(day -> timer(contract, day))
                .toList());
    }

    private static Timer timer(Contract contract, LocalDate day) {
        return new Timer(TIMER, contract.id(), BusinessDate.beginningOf(day));
    }
}
