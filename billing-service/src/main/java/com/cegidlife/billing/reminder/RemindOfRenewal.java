package com.cegidlife.billing.reminder;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.contract.Contract;
import com.cegidlife.billing.contract.ContractState;
import com.cegidlife.billing.contract.Contracts;
import com.cegidlife.billing.contract.TermPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Looks whether the customer of a contract is to be told that it may refuse the renewal (L5). */
@ApplicationScoped
public class RemindOfRenewal {

    private final Contracts contracts;
    private final RenewalReminders reminders;
    private final SendReminder sendReminder;
    private final ReminderTimers timers;
    private final Clock clock;

    RemindOfRenewal(
            Contracts contracts,
            RenewalReminders reminders,
            SendReminder sendReminder,
            ReminderTimers timers,
            Clock clock) {
        this.contracts = contracts;
        this.reminders = reminders;
        this.sendReminder = sendReminder;
        this.timers = timers;
        this.clock = clock;
    }

    /**
     * Told once for each period, and never when a notice stands already or the time to give it is over. Without an
     * administrator to tell it is tried again the next day.
     */
    @Transactional
    public void remind(UUID contractId) {
        var today = BusinessDate.of(clock.instant());
        contracts
                .findByIdOptional(contractId)
                .ifPresent(contract ->
                        periodToRefuse(contract, today).ifPresent(period -> remind(contract, period, today)));
    }

    private Optional<TermPeriod> periodToRefuse(Contract contract, LocalDate today) {
        return Optional.of(contract)
                .filter(candidate -> candidate.state() == ContractState.ACTIVE)
                .flatMap(Contract::term)
                .filter(term -> term.end().isEmpty())
                .map(term -> term.period())
                .filter(period -> period.isInTime(today) && !reminders.knows(contract, period));
    }

    private void remind(Contract contract, TermPeriod period, LocalDate today) {
        if (today.isBefore(ReminderWindow.dayFor(period))) {
            timers.setFor(contract);
        } else if (!sendReminder.send(contract, period)) {
            timers.tryAgainAfter(contract, today);
        }
    }
}
