package com.cegidlife.ticket.appointment;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.entitlement.AssistancePack;
import com.cegidlife.ticket.entitlement.AssistancePacks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is used of the Assistance+ packs (R17.3). */
@ApplicationScoped
public class Quotas {

    private final AssistancePacks packs;
    private final Appointments appointments;

    Quotas(AssistancePacks packs, Appointments appointments) {
        this.packs = packs;
        this.appointments = appointments;
    }

    /**
     * @param without an appointment that is not counted, as it is to be moved
     * @throws Refusal {@code assistance-plus-missing} when the customer holds no pack (R17.1)
     */
    PackUsage of(UUID customerId, Optional<UUID> without) {
        var held = packs.of(customerId);
        if (held.isEmpty()) {
            throw missing();
        }
        var contracts = held.stream().map(AssistancePack::contractId).toList();
        return new PackUsage(held, appointments.counts(contracts, without));
    }

    static Refusal missing() {
        return new Refusal(AppointmentProblem.ASSISTANCE_PLUS_MISSING);
    }

    /** Where an appointment stands in its year of the pack; empty for one that does not count. */
    @Transactional
    public Optional<Place> placeOf(Appointment appointment) {
        return switch (appointment.state()) {
            case BOOKED -> Optional.of(place(appointment, appointments.place(appointment)));
            case HELD -> Optional.of(place(appointment, appointment.ordinal().orElseThrow()));
            case NO_SHOW, CANCELLED -> Optional.empty();
        };
    }

    private Place place(Appointment appointment, int ordinal) {
        var year = appointment.packYear();
        var usage = new PackUsage(List.of(), appointments.counts(List.of(year.contractId()), Optional.empty()));
        return new Place(usage.of(year), ordinal);
    }
}
