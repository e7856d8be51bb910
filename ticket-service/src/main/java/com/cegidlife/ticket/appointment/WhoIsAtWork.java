package com.cegidlife.ticket.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Tells who of the staff is at work: in the own working hours, and not away. */
@ApplicationScoped
public class WhoIsAtWork {

    private final Technicians technicians;
    private final Absences absences;

    WhoIsAtWork(Technicians technicians, Absences absences) {
        this.technicians = technicians;
        this.absences = absences;
    }

    /**
     * Those of some agents who are at work. Who has set no working hours is, unless away: when the team answers is for the
     * caller to know.
     */
    public Set<UUID> among(Collection<UUID> agentIds, Instant at) {
        if (agentIds.isEmpty()) {
            return Set.of();
        }
        var atWork = new HashSet<>(agentIds);
        technicians.among(agentIds).stream()
                .filter(technician -> !technician.hours().cover(at))
                .forEach(technician -> atWork.remove(technician.id()));
        atWork.removeAll(absences.awayAt(agentIds, at));
        return atWork;
    }
}
