package com.cegidlife.billing.assistanceplus;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.contract.Contract;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Counts what was used of a contract's Assistance+ pack in one of its years. */
@ApplicationScoped
public class ReadAssistancePlusYear {

    private final HeldAppointments appointments;
    private final Clock clock;

    ReadAssistancePlusYear(HeldAppointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    /**
     * @param on a day of the year, Europe/Paris; empty for today
     * @throws Refusal when the day is still to come, or no pack is in force on it
     */
    public AssistancePlusYear read(Contract contract, Optional<LocalDate> on) {
        var today = BusinessDate.of(clock.instant());
        var day = on.orElse(today);
        if (day.isAfter(today)) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation("on", new Text("est à venir", "is still to come"));
        }
        var pack = contract.assistancePlus().orElseThrow(() -> notInForce(contract, day));
        var year = PackYear.of(pack.activatedOn(), day).orElseThrow(() -> notInForce(contract, day));
        var held = appointments.countIn(contract.id(), year);
        return new AssistancePlusYear(contract.id(), year, pack.appointmentsPerYear(), held);
    }

    private static Refusal notInForce(Contract contract, LocalDate day) {
        return new Refusal(AssistancePlusProblem.ASSISTANCE_PLUS_NOT_IN_FORCE)
                .with("contract", contract.number())
                .with("day", day);
    }
}
