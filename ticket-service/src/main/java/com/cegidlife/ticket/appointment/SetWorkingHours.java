package com.cegidlife.ticket.appointment;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Says when a technician works, and where mails about appointments go. Appointments booked before stay booked. */
@ApplicationScoped
public class SetWorkingHours {

    private final Technicians technicians;
    private final Audit audit;

    SetWorkingHours(Technicians technicians, Audit audit) {
        this.technicians = technicians;
        this.audit = audit;
    }

    /**
     * @param version as the person read it; 0 when nothing was set
     * @param email empty for no mails
     * @throws Refusal when it has changed since the person read it, or is another technician's
     */
    @Transactional
    public Technician set(UUID technicianId, long version, Planner by, WorkingHours hours, Optional<String> email) {
        by.mustPlanFor(technicianId);
        var technician = technicians.who(technicianId);
        Versions.mustMatch(technician.version(), version);
        technicians.persistAndFlush(technician); // of who has set nothing: version 0 is what nothing set reads as
        var before = technician.hours();
        technician.work(hours);
        technician.writeTo(email.orElse(null));
        technicians.flush();
        audit.record(new Decision(
                by.actor().userId(),
                "set-working-hours",
                "technician/" + technicianId,
                null,
                before.toString(),
                hours.toString()));
        return technician;
    }
}
