package com.cegidlife.billing.assistanceplus;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.contract.Contracts;
import com.cegidlife.events.AppointmentHeld;
import com.cegidlife.servicekit.inbox.Inbox;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps the appointments that were held, each in the year of the pack that it belongs to (R17.3, D21, D29). */
@ApplicationScoped
public class RecordHeldAppointment {

    private static final String CONSUMER = "assistanceplus/record-held-appointment";

    private final Inbox inbox;
    private final Contracts contracts;
    private final HeldAppointments appointments;

    RecordHeldAppointment(Inbox inbox, Contracts contracts, HeldAppointments appointments) {
        this.inbox = inbox;
        this.contracts = contracts;
        this.appointments = appointments;
    }

    /**
     * An appointment that is known already changes nothing. The year is computed from the contract, and the place in it is
     * counted when it is asked for, so that the order of arrival does not matter.
     *
     * @throws Refusal when the customer has no Assistance+ pack in force by that contract on that day
     */
    @Transactional
    public void record(UUID eventId, AppointmentHeld held) {
        if (!inbox.isNew(CONSUMER, eventId)
                || appointments.findByIdOptional(held.appointmentId()).isPresent()) {
            return;
        }
        var day = BusinessDate.of(held.startsAt());
        var year = contracts
                .findByIdOptional(held.contractId())
                .filter(contract -> contract.customerId().equals(held.customerId()))
                .filter(contract -> contract.isInForceOn(day))
                .flatMap(contract -> contract.assistancePlus())
                .flatMap(pack -> PackYear.of(pack.activatedOn(), day))
                .orElseThrow(() -> new Refusal(AssistancePlusProblem.ASSISTANCE_PLUS_NOT_IN_FORCE)
                        .with("contract", held.contractId())
                        .with("day", day));
        appointments.persist(new HeldAppointment(held, year));
    }
}
