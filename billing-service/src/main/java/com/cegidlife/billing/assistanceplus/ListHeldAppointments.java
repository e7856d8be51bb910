package com.cegidlife.billing.assistanceplus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;

/** Lists the appointments of a year of a pack, counted from the first one. */
@ApplicationScoped
public class ListHeldAppointments {

    private final HeldAppointments appointments;

    ListHeldAppointments(HeldAppointments appointments) {
        this.appointments = appointments;
    }

    /** At most {@code limit} of them, after the one with an ordinal; 0 for the beginning. */
    public List<CountedAppointment> list(AssistancePlusYear usage, int after, int limit) {
        var rows = appointments.in(usage.contractId(), usage.year(), after, limit);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new CountedAppointment(after + i + 1, after + i >= usage.bought(), rows.get(i)))
                .toList();
    }
}
