package com.cegidlife.ticket.appointment;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows technicians, and support managers, when a technician is away: why is not for everyone to know. */
@ApplicationScoped
public class ListAbsences {

    private final Absences absences;
    private final Clock clock;

    ListAbsences(Absences absences, Clock clock) {
        this.absences = absences;
        this.clock = clock;
    }

    /**
     * Those that are not over, the first to begin first.
     *
     * @throws Refusal when the absences are another technician's
     */
    public List<Absence> of(UUID technicianId, Planner by, Optional<Position> after, int limit) {
        by.mustPlanFor(technicianId);
        return absences.of(technicianId, clock.instant(), after, limit);
    }
}
