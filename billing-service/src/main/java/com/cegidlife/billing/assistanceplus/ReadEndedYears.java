package com.cegidlife.billing.assistanceplus;

import com.cegidlife.billing.contract.RunningContract;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Counts what was used of Assistance+ packs in years that are over (D21). */
@ApplicationScoped
public class ReadEndedYears {

    private final HeldAppointments appointments;

    ReadEndedYears(HeldAppointments appointments) {
        this.appointments = appointments;
    }

    /**
     * In one read, however many there are.
     *
     * @param anniversaries the day after the year, of contracts with a pack
     */
    public List<AssistancePlusYear> read(Map<RunningContract, LocalDate> anniversaries) {
        var held = appointments.countByYear(
                anniversaries.keySet().stream().map(RunningContract::id).toList());
        return anniversaries.entrySet().stream()
                .map(ended -> {
                    var contract = ended.getKey();
                    var year = yearBefore(contract, ended.getValue());
                    var count = held.getOrDefault(new HeldAppointments.Year(contract.id(), year.startsOn()), 0);
                    return new AssistancePlusYear(
                            contract.id(), year, contract.appointmentsPerYear().orElseThrow(), count);
                })
                .toList();
    }

    private static PackYear yearBefore(RunningContract contract, LocalDate anniversary) {
        return PackYear.of(contract.assistancePlusFrom(), anniversary.minusDays(1))
                .orElseThrow();
    }
}
