package com.cegidlife.ticket.appointment;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Says when a technician is away. Appointments booked before stay booked, to be moved or cancelled. */
@ApplicationScoped
public class RecordAbsence {

    private static final Duration LONGEST_PAST = Duration.ofDays(366);
    private static final Duration LONGEST_AHEAD = Duration.ofDays(731);

    private final Absences absences;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    RecordAbsence(Absences absences, Audit audit, Ids ids, Clock clock) {
        this.absences = absences;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @throws Refusal when the time is empty, over, or reaches further than a year back or two years ahead; or when the
     *     technician is another one
     */
    @Transactional
    public Absence record(UUID technicianId, Planner by, Slot slot, AbsenceKind kind) {
        by.mustPlanFor(technicianId);
        mustBeSensible(slot);
        var absence =
                new Absence(ids.next(), technicianId, slot, kind, by.actor().userId(), clock.instant());
        absences.persist(absence);
        audit.record(new Decision(
                by.actor().userId(), "record-absence", "technician/" + technicianId, null, null, shown(absence)));
        return absence;
    }

    private void mustBeSensible(Slot slot) {
        var now = clock.instant();
        require(
                !slot.startsAt().isBefore(now.minus(LONGEST_PAST)),
                "/startsAt",
                new Text("est à plus d'un an en arrière", "is more than a year back"));
        require(
                slot.startsAt().isBefore(slot.endsAt()),
                "/endsAt",
                new Text("doit suivre le début", "must be after the beginning"));
        require(slot.endsAt().isAfter(now), "/endsAt", new Text("est déjà passé", "is past"));
        require(
                !slot.endsAt().isAfter(now.plus(LONGEST_AHEAD)),
                "/endsAt",
                new Text("est à plus de deux ans", "is more than two years ahead"));
    }

    private static void require(boolean right, String pointer, Text otherwise) {
        if (!right) {
            throw new Refusal(CommonProblem.INVALID_REQUEST).violation(pointer, otherwise);
        }
    }

    /** Without the kind: why somebody is away is not for everyone who reads the audit. */
    static String shown(Absence absence) {
        return absence.slot().startsAt() + "/" + absence.slot().endsAt();
    }
}
