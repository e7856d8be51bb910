package com.cegidlife.ticket.appointment;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Says that a technician is not away after all. */
@ApplicationScoped
public class WithdrawAbsence {

    private final Absences absences;
    private final Audit audit;

    WithdrawAbsence(Absences absences, Audit audit) {
        this.absences = absences;
        this.audit = audit;
    }

    /** @throws Refusal when the technician has no such absence, or is another one */
    @Transactional
    public void withdraw(UUID technicianId, UUID absenceId, Planner by) {
        by.mustPlanFor(technicianId);
        var absence = absences.findByIdOptional(absenceId)
                .filter(candidate -> candidate.technicianId().equals(technicianId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        absences.delete(absence);
        audit.record(new Decision(
                by.actor().userId(),
                "withdraw-absence",
                "technician/" + technicianId,
                null,
                RecordAbsence.shown(absence),
                null));
    }
}
